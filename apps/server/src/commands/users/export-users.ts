import { createReadStream } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import type { Pacing } from '@portrait/client'
import { CommandError } from '../../command-error.ts'
import { connectChat, connectControl } from '../connect.ts'
import { findCustomKeys } from '../find-custom-keys.ts'
import { toOneLine } from '../printable.ts'
import { readLines } from '../read-lines.ts'
import { print, type Session } from '../session.ts'
import { readSettings, type SettingArguments } from '../settings/read-settings.ts'
import { missingSettings, type Settings } from '../settings/settings.ts'
import { untilStopped } from '../until-stopped.ts'
import { writeFile } from '../write-file.ts'
import { writeTo } from '../write-to.ts'
import { concernsEverybody } from './concerns-everybody.ts'
import { inChunks } from './in-chunks.ts'
import { createProgressBar } from './progress-bar.ts'
import { type PushDataOptions, readPushData } from './read-push-data.ts'
import { type CsvColumns, csvFormat, jsonFormat, type UserFormat } from './user-format.ts'

export interface ExportArguments extends PushDataOptions {
  readonly ids?: string
  readonly format?: 'csv' | 'ndjson'
  readonly pace: Pacing
  readonly json?: boolean
}

// Several requests' users, so that those are on their way at once.
const chunkSize = 1000

/**
 * `portrait users export`: ends with `partly-done` when users could not be read. A failure that would befall all of them, or
 * that none could be read, ends it with the file as it was.
 */
export async function exportUsers(
  session: Session,
  file: string | undefined,
  options: SettingArguments & ExportArguments,
): Promise<void> {
  const settings = await readSettings(session, options)
  const customKeys = await findCustomKeys(session, settings)
  const chat = connectChat(session, settings, { customKeys, pacing: options.pace })
  const attributeNames = options.attributes ? Object.values(await chat.attributes.names()) : []
  const format = chooseFormat(file, options.format, { customKeys, attributeNames, tags: options.tags === true })
  const ids = options.ids === undefined ? listIds(session, settings) : readIds(session, options.ids)
  const bar = createProgressBar(session)
  let users = 0
  let failed = 0
  const untold: string[] = []

  async function run(stream: Writable, signal: AbortSignal): Promise<void> {
    await writeTo(stream, format.header)
    for await (const results of inChunks(chat.profiles.getMany(ids, { signal }), chunkSize)) {
      const found = results.flatMap((result) => (result.ok ? result.profile : []))
      const failures = results.flatMap((result) => (result.ok ? [] : result))
      const hopeless = failures.find(({ error }) => concernsEverybody(error))
      if (hopeless !== undefined) throw hopeless.error
      const userIds = found.map(({ userId }) => userId)
      const pushData = await readPushData(chat, userIds, options, signal)
      await writeTo(stream, found.map((profile, index) => format.toText({ ...profile, ...pushData[index] })).join(''))
      users += found.length
      failed += failures.length
      untold.push(...failures.map(({ userId, error }) => toOneLine(`${JSON.stringify(userId)}: ${error.message}`)))
      // As long as nobody was read, one line may do for all.
      if (users > 0) tell(untold.splice(0))
      bar.show(`${users.toLocaleString('en')} users`)
    }
    const [first] = untold
    if (first === undefined) return
    const kept = file === undefined || file === '-' ? '' : ` ${file} is left as it was.`
    throw new CommandError(
      `None of ${failed.toLocaleString('en')} users could be read.${kept} The first, ${first}`,
      'refused',
    )
  }

  function tell(lines: readonly string[]): void {
    if (lines.length === 0) return
    bar.clear()
    session.errors.write(`${lines.join('\n')}\n`)
  }

  const ending = await untilStopped(session, (signal) =>
    writeFile(session, file, (stream) => run(stream, signal)),
  ).finally(() => bar.clear())
  if ('stoppedBy' in ending) return
  if (failed > 0) session.endWith('partly-done')
  if (file !== undefined && file !== '-') {
    print(session, options.json, { users, failed }, () => `Exported ${users.toLocaleString('en')} users.`)
  }
}

function chooseFormat(file: string | undefined, named: 'csv' | 'ndjson' | undefined, columns: CsvColumns): UserFormat {
  const ending = file === undefined || file === '-' ? '.ndjson' : extname(file).toLowerCase()
  if (named === 'csv' || (named === undefined && ending === '.csv')) return csvFormat(columns)
  if (named === 'ndjson' || ending === '.ndjson' || ending === '.jsonl') return jsonFormat
  throw new CommandError(`${file} ends neither in .csv nor in .ndjson: say --format csv or --format ndjson.`, 'usage')
}

async function* listIds(session: Session, settings: Settings): AsyncGenerator<string> {
  const { sdkAppId, controlToken } = settings
  if (controlToken === undefined) {
    throw new CommandError(
      "The cloud's Chat cannot list its users: give their ids, one a line, with --ids FILE. A service of your own can, with its control token.",
      'usage',
    )
  }
  if (sdkAppId === undefined) throw missingSettings(settings, ['sdkAppId'])
  const control = connectControl(session, settings)
  const limit = 100
  for (let offset = 0; ; offset += limit) {
    const { users, total } = await control.findUsers({ sdkAppId: sdkAppId.value, offset, limit })
    yield* users.map(({ userId }) => userId)
    if (users.length === 0 || offset + users.length >= total) return
  }
}

async function* readIds(session: Session, file: string): AsyncGenerator<string> {
  const source = file === '-' ? session.input : createReadStream(resolve(session.directory, file))
  try {
    for await (const { text } of readLines(source, file)) {
      const id = text.replace(/\r$/, '')
      if (id !== '') yield id
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new CommandError(`${file} cannot be read: ${error.message}.`, 'usage')
  }
}
