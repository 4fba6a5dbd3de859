import type { Readable } from 'node:stream'
import { CommandError } from '../command-error.ts'

/** A line without its end. */
export interface Line {
  /** Counted from 1. */
  readonly line: number
  readonly text: string
}

const maxLineChars = 1024 * 1024

/** Reads text line by line, in bounded memory. Throws a CommandError when a line has more than a million characters. */
export async function* readLines(source: Readable, name: string): AsyncGenerator<Line> {
  let rest = ''
  let line = 0
  for await (const chunk of source.setEncoding('utf8')) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield { line: ++line, text: line === 1 ? part.replace(/^\uFEFF/, '') : part }
    if (rest.length > maxLineChars) throw new CommandError(`${name}, line ${line + 1}, is too long to be one user.`)
  }
  if (rest !== '') yield { line: line + 1, text: line === 0 ? rest.replace(/^\uFEFF/, '') : rest }
}
