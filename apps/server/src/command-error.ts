/** A failure that the person at the keyboard can mend; its message is all they see. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError'
}
