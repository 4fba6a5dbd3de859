import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { startCommandService } from '../../testing/command-service.ts'

it('lists webhooks with what became of them, and says why there are none', async () => {
  const { ready, run } = await startCommandService()
  expect((await run(['webhooks'])).stdout).toMatch(
    /has sent no webhooks .* It has no target: portrait app update webhook=/,
  )
  const target = createServer((_request, response) => response.writeHead(503).end()).listen(0, '127.0.0.1')
  onTestFinished(() => void target.close())
  await once(target, 'listening')
  const url = `http://127.0.0.1:${(target.address() as AddressInfo).port}/hook`
  await run(['app', 'update', `webhook=${JSON.stringify({ url })}`])
  expect((await run(['webhooks'])).stdout).toContain(`Changes go to ${url}.`)
  await run(['profile', 'set', 'rider_17', 'nick=Ada'])
  await run(['profile', 'set', 'rider_18', 'nick=Bob'])
  const list = async (...args: string[]) => (await run(['webhooks', ...args])).stdout
  await expect.poll(async () => (await list('--json')).trim().split('\n').length).toBe(2)
  expect(await list(String(ready.sdkAppId))).toMatch(
    /^SENT .*\n20\S+Z +failed +Profile.CallbackPortraitSet +rider_17 +1 +\d+ ms +503.*\n20.* rider_18 .*\n$/,
  )
  expect(JSON.parse(await list('--limit', '1', '--json'))).toMatchObject({ userId: 'rider_18', status: 503 })
})
