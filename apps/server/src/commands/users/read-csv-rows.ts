import { pipeline, type Readable } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import { CommandError } from '../../command-error.ts'
import { suggest } from '../nearest-name.ts'
import { type ColumnName, parseColumnName, tagSeparator } from './column-name.ts'
import { type Cell, toRow } from './to-row.ts'
import type { UserRow } from './user-row.ts'

interface ParsedRecord {
  readonly record: readonly string[]
  readonly info: Info
}

// More than all that is known of a user has together.
const maxRecordBytes = 1024 * 1024

/**
 * Reads users from CSV with a header: `userId`, fields as `profile set` names them, `tags` (`beta|night`) and
 * `attributes.NAME`. An empty cell says nothing. Throws a CommandError when the file is not CSV or a column is unknown; what is wrong with one row, its row says.
 */
export async function* readCsvRows(source: Readable, name: string): AsyncGenerator<UserRow> {
  const parser = parse({ bom: true, info: true, skip_empty_lines: true, max_record_size: maxRecordBytes })
  // The iteration below rejects with the same error.
  pipeline(source, parser, () => {})
  let columns: readonly ColumnName[] | undefined
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      if (columns === undefined) columns = readHeader(record, name)
      // The parser says where a record ends, and a cell may have lines of its own.
      else yield toRow(info.lines - countBreaks(record), cellsOf(columns, record))
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new CommandError(`${name} is not CSV: ${error.message}${error.message.endsWith('.') ? '' : '.'}`)
  }
  if (columns === undefined) throw new CommandError(`${name} is empty: the first line must name the columns.`)
}

function readHeader(header: readonly string[], name: string): readonly ColumnName[] {
  const repeated = header.find((column, index) => header.indexOf(column) !== index)
  if (repeated !== undefined) throw new CommandError(`${name} has two columns ${JSON.stringify(repeated)}.`, 'usage')
  if (!header.includes('userId')) {
    const near = header.find((column) => suggest(column, ['userId']) !== '')
    const advice = near === undefined ? '' : ` ${JSON.stringify(near)} must be written userId.`
    throw new CommandError(`${name} has no column userId in its first line.${advice}`, 'usage')
  }
  return header.map(parseColumnName)
}

function cellsOf(columns: readonly ColumnName[], record: readonly string[]): readonly Cell[] {
  return columns.flatMap((field, index) => {
    const value = record[index] ?? ''
    if (value === '' && field.kind !== 'userId') return []
    return [{ field, value: field.kind === 'tags' ? value.split(tagSeparator).filter(Boolean) : value }]
  })
}

function countBreaks(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
}
