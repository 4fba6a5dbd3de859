import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Pacing } from '@portrait/client'
import { CommandError } from '../../command-error.ts'
import { isLoopback } from '../../serve/is-loopback.ts'
import { connectChat } from '../connect.ts'
import { print, type Session } from '../session.ts'
import { readSettings, type SettingArguments } from '../settings/read-settings.ts'
import type { Settings } from '../settings/settings.ts'
import { untilStopped } from '../until-stopped.ts'
import { createFailureTeller } from './failure-teller.ts'
import { type ImportCheckpoint, openCheckpoint } from './import-checkpoint.ts'
import { importChunk } from './import-chunk.ts'
import { inChunks } from './in-chunks.ts'
import { createLeadingResults, type LeadingResults } from './leading-results.ts'
import { openRows } from './open-rows.ts'
import { createProgressBar } from './progress-bar.ts'
import { openResults } from './result-writer.ts'
import type { UserRow } from './user-row.ts'

export interface ImportArguments {
  readonly results?: string
  readonly checkpoint?: string
  readonly restart?: boolean
  readonly pace: Pacing
  readonly json?: boolean
}

// Some seconds' worth at the documented pace.
const chunkSize = 1000
// What is done since may be done again after a crash.
const saveEveryMs = 1000

/** `portrait users import`: ends with `partly-done` when users were refused. */
export async function importUsers(
  session: Session,
  file: string,
  options: SettingArguments & ImportArguments,
): Promise<void> {
  const settings = await readSettings(session, options)
  const chat = connectChat(session, settings, { pacing: options.pace })
  const size = sizeOf(session, file)
  const path = resolve(session.directory, options.checkpoint ?? `${file}.checkpoint`)
  const checkpoint = openCheckpoint(path, describeTarget(settings), options.restart === true)
  const results = await openResults(session, options.results, checkpoint.resultBytes)
  const bar = createProgressBar(session)
  const source = { bytesRead: 0 }
  let { rows: done, failed } = checkpoint
  let savedAt = session.now()
  const tellFailures = createFailureTeller(say)
  if (done > 0) say(`Going on after ${count(done)} users (${basename(path)}); --restart begins again.`)

  function show(users: number): void {
    bar.show(
      `${count(users)} users${failed > 0 ? `, ${count(failed)} failed` : ''}`,
      Math.min(1, source.bytesRead / size),
    )
  }

  function say(text: string): void {
    bar.clear()
    session.errors.write(`${text}\n`)
  }

  /** Writes down what became of the users before the first who is not done. */
  async function save(leading: LeadingResults): Promise<void> {
    const outcomes = leading.take()
    savedAt = session.now()
    if (outcomes.length === 0) return
    const failures = outcomes.filter(({ ok }) => !ok)
    done += outcomes.length
    failed += failures.length
    await results.write(outcomes)
    const userIds = outcomes.map(({ userId }) => userId)
    checkpoint.save(userIds, failed, results.bytes)
    tellFailures(options.results === undefined ? failures : [])
  }

  async function run(signal: AbortSignal): Promise<void> {
    for await (const chunk of inChunks(wanted(openRows(session.directory, file, source), checkpoint), chunkSize)) {
      signal.throwIfAborted()
      const leading = createLeadingResults()
      const before = done
      let known = 0
      try {
        await importChunk(chat, chunk, signal, async (index, result) => {
          leading.set(index, result)
          show(before + ++known)
          if (session.now() - savedAt >= saveEveryMs) await save(leading)
        })
      } finally {
        await save(leading)
      }
      show(done)
    }
    checkpoint.remove()
  }

  try {
    const ending = await untilStopped(session, run)
    bar.clear()
    if ('stoppedBy' in ending) return say(`Stopped after ${count(done)} users. The same command goes on from there.`)
  } catch (error) {
    bar.clear()
    if (done > 0) say(`${count(done)} users are done. The same command goes on from there.`)
    throw error
  } finally {
    await results.close()
  }
  const summary = { users: done, imported: done - failed, failed }
  // Where results go to the standard output, nothing else may.
  if (options.results === '-') say(JSON.stringify(summary))
  else print(session, options.json, summary, () => describeSummary(done, failed, options.results))
  if (failed > 0) session.endWith('partly-done')
}

async function* wanted(rows: AsyncIterable<UserRow>, checkpoint: ImportCheckpoint): AsyncGenerator<UserRow> {
  for await (const row of rows) if (checkpoint.wants(row.userId)) yield row
}

function sizeOf(session: Session, file: string): number {
  const stats = statSync(resolve(session.directory, file), { throwIfNoEntry: false })
  if (stats?.isFile()) return Math.max(1, stats.size)
  throw new CommandError(`There is no file ${file}.`, 'usage')
}

/** Another start of a service on this machine may get another port. */
function describeTarget({ url, region, sdkAppId }: Settings): string {
  const place = region?.value ?? url?.value ?? ''
  const isHere = URL.canParse(place) && isLoopback(new URL(place).hostname.replace(/^\[|\]$/g, ''))
  return `the app ${sdkAppId?.value} ${isHere ? 'on this machine' : `at ${place}`}`
}

function describeSummary(done: number, failed: number, results: string | undefined): string {
  const imported = `Imported ${count(done - failed)} of ${count(done)} users.`
  if (failed === 0) return imported
  return `${imported} ${count(failed)} ${failed === 1 ? 'was' : 'were'} refused${results ? `: ${results} says why` : ''}.`
}

function count(number: number): string {
  return number.toLocaleString('en')
}
