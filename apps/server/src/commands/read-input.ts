import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CommandError } from '../command-error.ts'
import type { Session } from './session.ts'

// Larger than any body that an operation takes.
const maxBytes = 64 * 1024 * 1024

/** The text of a file, or of the standard input for `-`. Throws a CommandError. */
export async function readInput(session: Session, file: string): Promise<string> {
  if (file === '-') return readStandardInput(session)
  try {
    return readFileSync(resolve(session.directory, file), 'utf8')
  } catch (error) {
    throw new CommandError(
      `The file ${file} cannot be read: ${error instanceof Error ? error.message : error}.`,
      'usage',
    )
  }
}

async function readStandardInput({ input }: Session): Promise<string> {
  if (input.readableEnded) throw new CommandError('Only one argument can be read from the standard input.', 'usage')
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > maxBytes) throw new CommandError('The standard input has more than 64 MiB.', 'usage')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}
