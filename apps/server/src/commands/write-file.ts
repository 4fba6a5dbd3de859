import { once } from 'node:events'
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { CommandError } from '../command-error.ts'
import type { Session } from './session.ts'

/**
 * Writes a file that is there whole or not at all, for its owner's eyes alone; without a name, the standard output. Throws a
 * CommandError when it cannot be written.
 */
export async function writeFile<Result>(
  session: Session,
  file: string | undefined,
  write: (stream: Writable) => Promise<Result>,
): Promise<Result> {
  if (file === undefined || file === '-') return write(session.output)
  const path = resolve(session.directory, file)
  const draft = `${path}.${process.pid}`
  const stream = createWriteStream(draft, { mode: 0o600 })
  try {
    const result = await Promise.race([write(stream), failing(stream, file)])
    stream.end()
    await finished(stream)
    renameSync(draft, path)
    return result
  } finally {
    stream.destroy()
    rmSync(draft, { force: true })
  }
}

async function failing(stream: Writable, file: string): Promise<never> {
  const [error] = await once(stream, 'error')
  throw new CommandError(`${file} cannot be written: ${error.message}.`)
}
