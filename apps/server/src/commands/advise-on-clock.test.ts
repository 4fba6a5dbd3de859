import { expect, it } from 'vitest'
import { startCommandService } from '../testing/command-service.ts'

// A service that does not tell its time, so that no client can go by it.
const dateless: typeof fetch = async (url, init) => {
  const { status, headers, body } = await fetch(url, init)
  const rest = [...headers].filter(([name]) => name !== 'date')
  return new Response(body, { status, headers: rest })
}

it.each([
  ['profile', 'get', 'rider_17'],
  ['call', 'portrait_get', '{"To_Account":["rider_17"],"TagList":["Tag_Profile_IM_Nick"]}'],
  ['call', 'DescribeUser', '{"UserId":"rider_17"}'],
])('says that the clock was moved when it is why %s %s fails', async (...args) => {
  const { run } = await startCommandService()
  await run(['clock', 'advance', '181d'])
  const { code, stderr } = await run(args, { fetch: dateless })
  expect([code, stderr]).toEqual([3, expect.stringContaining("The service's clock is 181 days")])
  expect(stderr).toMatch(/ahead: portrait clock release brings it back\.\n$/)
  await run(['clock', 'release'])
  expect((await run(args, { fetch: dateless })).stderr).not.toContain('clock is')
})

it('says nothing of the clock when something else is wrong', async () => {
  const { run } = await startCommandService()
  await run(['clock', 'advance', '1s'])
  expect((await run(['profile', 'get', 'ghost'], { fetch: dateless })).stderr).not.toContain('clock')
})
