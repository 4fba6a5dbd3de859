/** The largest answer that is read, in bytes. */
export const maxAnswerBytes = 16 * 1024 * 1024
