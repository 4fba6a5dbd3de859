/** About how many characters a line of a small file has. Node prints the whole line that an uncaught error comes from. */
export const lineLimit = 120
