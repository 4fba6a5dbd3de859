import { CommandError } from '../command-error.ts'
import { isRecord } from './is-record.ts'
import { readInput } from './read-input.ts'
import type { Session } from './session.ts'

/**
 * Reads an object from the command line: JSON, `@FILE`, `-` for the standard input, or words such as `name=Shop limits=off`,
 * whose values are JSON where they are JSON and text otherwise. Throws a CommandError.
 */
export async function readObject(session: Session, words: readonly string[]): Promise<Record<string, unknown>> {
  const [first = '{}', second] = words
  if (second === undefined) {
    if (first === '-') return parseObject(await readInput(session, '-'))
    if (first.startsWith('@')) return parseObject(await readInput(session, first.slice(1)))
    if (/^\s*[{["\d]/.test(first)) return parseObject(first)
  }
  return Object.fromEntries(words.map(parseAssignment))
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new CommandError(`The input is not JSON: ${error instanceof Error ? error.message : error}.`, 'usage')
  }
  if (isRecord(value)) return value
  throw new CommandError('The input must be a JSON object, as in {"To_Account":["rider_17"]}.', 'usage')
}

function parseAssignment(word: string): readonly [name: string, value: unknown] {
  const at = word.indexOf('=')
  if (at < 1) throw new CommandError(`${word} assigns nothing. Write NAME=VALUE, or one JSON object.`, 'usage')
  const text = word.slice(at + 1)
  try {
    return [word.slice(0, at), JSON.parse(text)]
  } catch {
    return [word.slice(0, at), text]
  }
}
