import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { CommandError } from '../../command-error.ts'
import { readLines } from '../read-lines.ts'
import type { Session } from '../session.ts'

/** Parses a file of lines of JSON, or the standard input for `-`, as it is read. Throws a CommandError that has the line. */
export async function* readJsonLines(session: Session, file: string): AsyncGenerator<unknown> {
  const source = file === '-' ? session.input : createReadStream(resolve(session.directory, file))
  const name = file === '-' ? 'The standard input' : file
  try {
    for await (const { line, text } of readLines(source, name)) if (text.trim() !== '') yield parse(text, name, line)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new CommandError(`${file} cannot be read: ${error.message}.`, 'usage')
  }
}

function parse(text: string, name: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new CommandError(`${name}, line ${line}, is not JSON. Nothing was changed by it.`)
  }
}
