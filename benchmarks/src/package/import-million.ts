import { createChat } from '@portrait/node'

const count = Number(process.argv[2])
const answer = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","FailAccounts":[],"ResultCodes":[]}'

// A service that costs nothing: what is left in memory is the client's.
const chat = createChat({
  sdkAppId: 1400000001,
  secretKey: 'example-secret-key',
  admin: 'administrator',
  baseUrl: 'http://portrait.test',
  pacing: 'off',
  transport: async () => ({ status: 200, text: answer, header: () => undefined }),
})

function* accounts() {
  for (let index = 0; index < count; index++) yield { userId: `rider_${index}`, nick: `Rider ${index}` }
}

let taken = 0
let peakBytes = 0
for await (const { ok } of chat.accounts.importMany(accounts())) {
  if (!ok) throw new Error('An account was not imported.')
  // What is garbage is not needed: it goes before it is counted.
  if (++taken % 10_000 !== 0) continue
  globalThis.gc?.()
  peakBytes = Math.max(peakBytes, process.memoryUsage().heapUsed)
}
if (taken !== count) throw new Error(`${taken} of ${count} accounts have a result.`)
process.send?.(peakBytes)
