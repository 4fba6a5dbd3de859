import { expect, it } from 'vitest'
import { startCommandService } from '../../testing/command-service.ts'

it('freezes, moves and releases the clock', async () => {
  const { run } = await startCommandService()
  expect((await run(['clock'])).stdout).toMatch(/^20.*Z, running, like the machine's clock\n$/)
  expect((await run(['clock', 'freeze', '2030-01-01T00:00:00Z'])).stdout).toMatch(
    /^2030-01-01T00:00:00\.000Z, frozen, \d+ days.* ahead of the machine's clock\n$/,
  )
  const advanced = JSON.parse((await run(['clock', 'advance', '180d', '--json'])).stdout)
  expect(advanced).toMatchObject({ nowMs: Date.parse('2030-06-30T00:00:00Z'), isFrozen: true })
  expect((await run(['clock', 'freeze', '1000'])).stdout).toMatch(/^1970-01-01T00:16:40\.000Z, frozen, .* behind/)
  expect((await run(['clock', 'release'])).stdout).toContain("running, like the machine's clock")
})

it('makes a UserSig of 180 days expire in no time', async () => {
  const { ready, run } = await startCommandService()
  const userSig = (await run(['sig', 'make', '--ttl', '180d'])).stdout.trim()
  const query = new URLSearchParams({ sdkappid: String(ready.sdkAppId), identifier: ready.admin, usersig: userSig })
  const ask = async () => {
    const url = `${ready.url}/v4/profile/portrait_get?${query}&random=1&contenttype=json`
    const response = await fetch(url, { method: 'POST', body: '{"To_Account":["rider_17"],"TagList":[]}' })
    return JSON.parse(await response.text()).ErrorCode
  }
  const before = await ask()
  await run(['clock', 'advance', '181d'])
  expect([before === 70001, await ask()]).toEqual([false, 70001])
})

it.each([
  [['clock', 'advance', 'soon'], 'A duration is a number with s, m, h or d'],
  [['clock', 'freeze', 'noon'], 'A moment is ISO 8601'],
])('explains what cannot be: %j', async (args, message) => {
  const { run } = await startCommandService()
  expect(await run(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) })
})
