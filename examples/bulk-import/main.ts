// Runs the job of import-users.ts against a fresh `portrait start`, stops it in the middle, and lets it go on.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPortrait } from '@portrait/example-backend-quickstart/start-portrait'
import { createChat, defineFields } from '@portrait/node'

const users = Array.from({ length: 700 }, (_, index) => ({
  userId: `rider_${index}`,
  nick: `Rider ${index}`,
  level: index,
  team: index % 2 === 0 ? 'blue' : 'red',
}))
const tooLong = { userId: 'x'.repeat(33), nick: 'nobody', level: 1, team: 'blue' }
const rows = users.toSpliced(250, 0, tooLong)

const fields = defineFields({ Team: { type: 'string', write: ['admin'] } })
const portrait = await startPortrait({ version: 1, apps: [{ customFields: fields.customFields }] })
const { folder } = portrait

/** Starts the job; `stopWhen` is asked for the checkpoint of the profiles now and then. */
async function runJob(stopWhen: (done: number) => boolean): Promise<{ code: number; printed: string }> {
  const program = join(import.meta.dirname, 'import-users.ts')
  const child = spawn(process.execPath, ['--conditions=@portrait/source', program, 'users.ndjson'], { cwd: folder })
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += chunk))
  child.stderr.on('data', (chunk) => (printed += chunk))
  const watching = setInterval(() => {
    if (!stopWhen(readDone())) return
    child.kill('SIGINT')
    clearInterval(watching)
  }, 5)
  const [code] = await once(child, 'exit')
  clearInterval(watching)
  return { code, printed }
}

function readDone(): number {
  try {
    return JSON.parse(readFileSync(join(folder, 'users.ndjson.profiles'), 'utf8')).done
  } catch {
    return 0
  }
}

try {
  writeFileSync(join(folder, 'users.ndjson'), rows.map((row) => JSON.stringify(row)).join('\n'))

  const first = await runJob((done) => done >= 100)
  assert.equal(first.code, 130, first.printed)
  const done = readDone()
  assert.ok(done >= 100 && done < rows.length, `${done}`)
  console.log(`stopped after ${done} of ${rows.length} profiles`)

  const second = await runJob(() => false)
  assert.equal(second.code, 0, second.printed)
  assert.match(second.printed, /^accounts: 0 in this run$/m)
  assert.match(second.printed, new RegExp(`^profiles: ${rows.length - done} in this run$`, 'm'))
  console.log(second.printed.trim())

  const failed = readFileSync(join(folder, 'users.ndjson.failed'), 'utf8').trim().split('\n')
  assert.deepEqual(
    failed.map((line) => JSON.parse(line)).map(({ stage, line }) => [stage, line]),
    [
      ['accounts', 251],
      ['profiles', 251],
    ],
    failed.join('\n'),
  )
  console.log('failed:', failed[0])

  const { url: baseUrl, sdkAppId, secretKey, admin } = portrait.ready
  const chat = createChat({ sdkAppId, secretKey, admin, baseUrl, fields })
  for await (const result of chat.profiles.getMany(users.map(({ userId }) => userId))) {
    const { nick, level, team } = users[result.index] ?? assert.fail()
    assert.ok(result.ok, result.userId)
    assert.deepEqual(result.profile, { userId: result.userId, nick, level, custom: { Team: team } })
  }
  console.log(`${users.length} users are there`)
} finally {
  await portrait.stop()
}
