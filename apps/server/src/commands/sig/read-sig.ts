import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { CommandError } from '../../command-error.ts'
import { readInput } from '../read-input.ts'
import type { Session } from '../session.ts'

/** A UserSig from the command line, or from the standard input when there is none or `-`. */
export async function readSig(session: Session, argument = '-'): Promise<string> {
  if (argument !== '-') {
    const path = resolve(session.directory, argument)
    // What is too long for a name does not exist; statSync would fail, and quote it.
    const isFile = existsSync(path) && statSync(path).isFile()
    if (isFile)
      throw new CommandError(`${argument} is a file, and no UserSig. To have it read, write < ${argument}`, 'usage')
    return argument.trim()
  }
  if (session.input.isTTY) throw new CommandError('Give a UserSig, or send one to the standard input.', 'usage')
  return (await readInput(session, '-')).trim()
}
