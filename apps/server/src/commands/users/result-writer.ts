import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CommandError } from '../../command-error.ts'
import type { Session } from '../session.ts'
import { writeTo } from '../write-to.ts'

/** Writes values as lines of JSON. */
export interface ResultWriter {
  write(values: readonly object[]): Promise<void>
  /** How long the file is, in bytes; 0 where there is none. */
  readonly bytes: number
  close(): Promise<void>
}

/**
 * Opens where results go: a file, the standard output for `-`, or nowhere. What stands in the file after `bytes` belongs to
 * a chunk that will be done again. Throws a CommandError.
 */
export async function openResults(session: Session, file: string | undefined, bytes: number): Promise<ResultWriter> {
  if (file === undefined) return { write: async () => {}, bytes: 0, close: async () => {} }
  if (file === '-')
    return { write: (values) => writeTo(session.output, toLines(values)), bytes: 0, close: async () => {} }
  const handle = await open(resolve(session.directory, file), bytes > 0 ? 'r+' : 'w').catch((error) => {
    throw new CommandError(`The results cannot be written to ${file}: ${error.message}.`, 'usage')
  })
  await handle.truncate(bytes)
  let length = bytes
  return {
    async write(values) {
      const text = Buffer.from(toLines(values))
      await handle.write(text, 0, text.length, length)
      length += text.length
    },
    get bytes() {
      return length
    },
    close: () => handle.close(),
  }
}

function toLines(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}
