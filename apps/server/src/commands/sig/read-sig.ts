import { CommandError } from '../../command-error.ts'
import { readInput } from '../read-input.ts'
import type { Session } from '../session.ts'

/** A UserSig from the command line, or from the standard input when there is none or `-`. */
export async function readSig(session: Session, argument = '-'): Promise<string> {
  if (argument !== '-') return argument.trim()
  if (session.input.isTTY) throw new CommandError('Give a UserSig, or send one to the standard input.', 'usage')
  return (await readInput(session, '-')).trim()
}
