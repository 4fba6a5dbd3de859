// Imports the users of a file, one JSON object a line, with their profile fields: node import-users.ts users.ndjson
// Ctrl-C stops it; started again, it goes on. What failed is in users.ndjson.failed, a line for each.
import { appendFileSync, createReadStream, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type BulkWriteOptions, createChat, defineFields, isPortraitError, type UserResult } from '@portrait/node'

interface Row {
  readonly userId: string
  readonly nick: string
  readonly level: number
  readonly team: string
}

const fields = defineFields({ Team: { type: 'string', write: ['admin'] } })
const { url, sdkAppId, secretKey, admin } = JSON.parse(readFileSync('.portrait/ready.json', 'utf8'))
const chat = createChat({ sdkAppId, secretKey, admin, fields, baseUrl: url }) // the cloud: region: 'singapore'

const [file = 'users.ndjson'] = process.argv.slice(2)

async function* readRows(): AsyncGenerator<Row> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line)
}

async function* readAccounts() {
  for await (const { userId, nick } of readRows()) yield { userId, nick }
}

async function* readProfiles() {
  for await (const { userId, level, team } of readRows()) yield { userId, level, custom: { Team: team } }
}

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())

/** Runs one bulk call to its end, from where an earlier run of this program left it. */
async function run(stage: string, start: (options: BulkWriteOptions) => AsyncIterable<UserResult>): Promise<void> {
  const checkpointFile = `${file}.${stage}`
  const results = start({
    signal: stop.signal,
    checkpoint: existsSync(checkpointFile) ? readFileSync(checkpointFile, 'utf8') : undefined,
    onProgress({ done, failed, checkpoint }) {
      // In one step, so that a power cut leaves the old one or the new one.
      writeFileSync(`${checkpointFile}.new`, checkpoint)
      renameSync(`${checkpointFile}.new`, checkpointFile)
      if (process.stderr.isTTY) process.stderr.write(`\r${stage}: ${done} done, ${failed} failed `)
    },
  })
  let count = 0
  for await (const result of results) {
    count++
    if (result.ok) continue
    const { index, userId, error } = result
    appendFileSync(`${file}.failed`, `${JSON.stringify({ stage, line: index + 1, userId, error: error.message })}\n`)
  }
  console.log(`${stage}: ${count} in this run`)
}

try {
  await run('accounts', (options) => chat.accounts.importMany(readAccounts(), options))
  await run('profiles', (options) => chat.profiles.setMany(readProfiles(), options))
} catch (error) {
  if (!isPortraitError(error)) throw error
  console.error(error.message)
  process.exitCode = error.code === 'aborted' ? 130 : 1
}
