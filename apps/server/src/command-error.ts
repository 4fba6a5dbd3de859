import type { Exit } from './commands/exit-codes.ts'

/** A failure that the person at the keyboard can mend; its message is all they see. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError'
  /** How the command ends. */
  readonly exit: Exit

  constructor(message: string, exit: Exit = 'failed') {
    super(message)
    this.exit = exit
  }
}
