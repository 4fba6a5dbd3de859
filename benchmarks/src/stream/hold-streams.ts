import { Agent, type IncomingMessage, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { createUserSigSigner } from '@portrait/signing'
import { toPath } from '../http/to-path.ts'
import { app, userIdOf } from '../sample-users.ts'

// Arguments: the server's URL, and how many streams to open, each of another user. Sends `open` when they are; then
// answers each message, which says for how long, with the times from each change's call to its event, in milliseconds.
const [url = '', count = ''] = process.argv.slice(2)
const streams = Number(count)
const changesPerSecond = 200
const signer = createUserSigSigner(app)
const agent = new Agent({ keepAlive: true, maxSockets: 20 })
const path = toPath('portrait_set')
/** When a change was called, by the value it writes. */
const calledAt = new Map<string, number>()
let times: number[] = []
let changes = 0

function openStream(index: number): Promise<void> {
  const userSig = signer.sign(userIdOf(index), { expireSeconds: 86_400 })
  const headers = { authorization: `Bearer ${userSig}`, 'x-portrait-app': String(app.sdkAppId) }
  return new Promise((resolve, reject) => {
    request(`${url}/web/v1/events`, { headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`A stream was answered with HTTP ${response.statusCode}.`))
      read(response, resolve)
    })
      .on('error', reject)
      .end()
  })
}

function read(response: IncomingMessage, onReady: () => void): void {
  response.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes('event: ready')) onReady()
    for (const [, value = ''] of text.matchAll(/"nick":"([^"]*)"/g)) {
      const start = calledAt.get(value)
      if (start !== undefined) times.push(performance.now() - start)
      calledAt.delete(value)
    }
  })
}

function change(): void {
  changes += 1
  const nick = `change ${changes}`
  const From_Account = userIdOf(Math.floor(Math.random() * streams))
  const body = JSON.stringify({ From_Account, ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: nick }] })
  calledAt.set(nick, performance.now())
  request(url + path, { method: 'POST', agent }, (response) => response.resume()).end(body)
}

async function run(durationMs: number): Promise<readonly number[]> {
  times = []
  const start = performance.now()
  for (let made = 0; performance.now() - start < durationMs; ) {
    const due = ((performance.now() - start) / 1000) * changesPerSecond
    for (; made < due; made++) change()
    await wait(1)
  }
  // Each change has an event: one that does not come would end the benchmark by never ending it.
  while (calledAt.size > 0) await wait(1)
  return times
}

process.once('disconnect', () => process.exit())
for (let index = 0; index < streams; index++) await openStream(index)
process.on('message', async (durationMs: number) => process.send?.(await run(durationMs)))
process.send?.('open')
