import { createHash } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { CommandError } from '../../command-error.ts'
import { isRecord } from '../is-record.ts'

/** How far an import has come. */
interface Saved {
  readonly version: 1
  /** Which app of which service. */
  readonly target: string
  readonly rows: number
  /** SHA-256 of the UserIDs of those rows. */
  readonly hash: string
  readonly failed: number
  /** How long the results were. */
  readonly resultBytes: number
}

/** Follows an import in a file, so that the next run of the same command goes on where one stopped. */
export interface ImportCheckpoint {
  /** How many rows an earlier run has done. */
  readonly rows: number
  readonly failed: number
  readonly resultBytes: number
  /** Whether a row is yet to do; asked for each in order. Throws a CommandError when the rows are not the earlier ones. */
  wants(userId: string): boolean
  /** Rows have been done, and their results are written. */
  save(userIds: readonly string[], failed: number, resultBytes: number): void
  /** All is done. Throws a CommandError when the file has less rows than had been done. */
  remove(): void
}

/** Opens a checkpoint; `restart` forgets an earlier one. Throws a CommandError when it belongs to another import. */
export function openCheckpoint(path: string, target: string, restart: boolean): ImportCheckpoint {
  const start = (restart ? undefined : read(path)) ?? emptyCheckpoint(target)
  if (start.target !== target) throw belongsElsewhere(path, `it was made for ${start.target}, and this is ${target}`)
  const seen = createHash('sha256')
  const done = createHash('sha256')
  let seenRows = 0
  let doneRows = start.rows
  return {
    rows: start.rows,
    failed: start.failed,
    resultBytes: start.resultBytes,
    wants(userId) {
      if (seenRows >= start.rows) return true
      seenRows++
      seen.update(toLine(userId))
      done.update(toLine(userId))
      if (seenRows === start.rows && seen.copy().digest('hex') !== start.hash) {
        throw belongsElsewhere(path, 'the file has other users now')
      }
      return false
    },
    save(userIds, failed, resultBytes) {
      for (const userId of userIds) done.update(toLine(userId))
      doneRows += userIds.length
      const saved: Saved = { version: 1, target, rows: doneRows, hash: done.copy().digest('hex'), failed, resultBytes }
      writeFileSync(`${path}.new`, `${JSON.stringify(saved)}\n`)
      renameSync(`${path}.new`, path)
    },
    remove() {
      if (seenRows < start.rows) throw belongsElsewhere(path, 'the file has fewer users now')
      rmSync(path, { force: true })
    },
  }
}

function toLine(userId: string): string {
  return `${JSON.stringify(userId)}\n`
}

function emptyCheckpoint(target: string): Saved {
  return { version: 1, target, rows: 0, hash: '', failed: 0, resultBytes: 0 }
}

function read(path: string): Saved | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new CommandError(`The checkpoint ${path} cannot be read: ${error instanceof Error ? error.message : error}.`)
  }
  try {
    const saved: unknown = JSON.parse(text)
    if (isSaved(saved)) return saved
  } catch {
    // Told below.
  }
  throw belongsElsewhere(path, 'it is no checkpoint')
}

function isSaved(value: unknown): value is Saved {
  if (!isRecord(value) || value.version !== 1) return false
  const counts = [value.rows, value.failed, value.resultBytes]
  return (
    typeof value.target === 'string' &&
    typeof value.hash === 'string' &&
    counts.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)
  )
}

function belongsElsewhere(path: string, why: string): CommandError {
  return new CommandError(`The checkpoint ${path} cannot be used: ${why}. Begin again with --restart.`, 'usage')
}
