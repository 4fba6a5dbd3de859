import type { Readable } from 'node:stream'
import { CommandError } from '../../command-error.ts'
import { isRecord } from '../is-record.ts'
import { readLines } from '../read-lines.ts'
import { parseColumnName } from './column-name.ts'
import { type Cell, toRow } from './to-row.ts'
import type { UserRow } from './user-row.ts'

/**
 * Reads users from lines of JSON: `{"userId":"rider_17","nick":"Aoi","custom":{"Team":"blue"},"tags":["beta"]}`, and `attributes`
 * like `custom`. What is wrong with one line, its row says.
 */
export async function* readJsonRows(source: Readable, name: string): AsyncGenerator<UserRow> {
  for await (const { line, text } of readLines(source, name)) {
    if (text.trim() !== '') yield readRow(line, text)
  }
}

function readRow(line: number, text: string): UserRow {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return toRow(line, [], `It is not JSON: ${error instanceof Error ? error.message : error}.`)
  }
  if (!isRecord(json)) return toRow(line, [], 'It is no JSON object.')
  const cells: Cell[] = []
  let problem: string | undefined
  for (const [name, value] of Object.entries(json)) {
    try {
      cells.push(...toCells(name, value))
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      problem ??= error.message
    }
  }
  return toRow(line, cells, problem)
}

function toCells(name: string, value: unknown): readonly Cell[] {
  // null is how JSON leaves something out.
  if (value === null && name !== 'userId') return []
  if (name !== 'custom' && name !== 'attributes') return [{ field: parseColumnName(name), value }]
  if (!isRecord(value)) throw new CommandError(`${name} must be an object.`)
  return Object.entries(value).map(([key, text]) => ({ field: parseColumnName(`${name}.${key}`), value: text }))
}
