import { createReadStream } from 'node:fs'
import { extname, resolve } from 'node:path'
import { CommandError } from '../../command-error.ts'
import { readCsvRows } from './read-csv-rows.ts'
import { readJsonRows } from './read-json-rows.ts'
import type { UserRow } from './user-row.ts'

const readers = { '.csv': readCsvRows, '.ndjson': readJsonRows, '.jsonl': readJsonRows } as const

/** Reads the users of a file, as its name's ending says, and tells how far it has read. Throws a CommandError. */
export async function* openRows(
  directory: string,
  file: string,
  position: { bytesRead: number },
): AsyncGenerator<UserRow> {
  const ending = extname(file).toLowerCase()
  const read = Object.entries(readers).find(([name]) => name === ending)?.[1]
  if (read === undefined) {
    const endings = Object.keys(readers).join(', ')
    throw new CommandError(`${file} must end in one of ${endings}: what it is goes by that.`, 'usage')
  }
  const source = createReadStream(resolve(directory, file))
  try {
    for await (const row of read(source, file)) {
      position.bytesRead = source.bytesRead
      yield row
    }
  } catch (error) {
    const isOfFile = error instanceof Error && 'syscall' in error
    if (isOfFile) throw new CommandError(`${file} cannot be read: ${error.message}.`, 'usage')
    throw error
  } finally {
    source.destroy()
  }
}
