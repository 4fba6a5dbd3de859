import { expect, it } from 'vitest'
import { startTestServer } from './testing/start-test-server.ts'
import { welcome } from './welcome.ts'

const origin = 'http://console.test'

it('makes a new token at each start, prints it, and opens the control API with it', async () => {
  const [one, two] = [await startTestServer(), await startTestServer()]
  const { url, controlToken, sdkAppId } = one.ready
  expect(controlToken).toMatch(/^[0-9a-f]{64}$/)
  expect(controlToken).not.toBe(two.ready.controlToken)
  expect(welcome(one)).toContain(`Bearer ${controlToken}`)
  const response = await fetch(`${url}/control/v1/apps`, { headers: { authorization: `Bearer ${controlToken}` } })
  expect(await response.json()).toMatchObject({ apps: [{ sdkAppId }] })
  const refused = await fetch(`${url}/control/v1/apps`, {
    headers: { authorization: `Bearer ${two.ready.controlToken}` },
  })
  expect(refused.status).toBe(401)
})

it('can be switched off', async () => {
  const server = await startTestServer({ control: false })
  expect(server.ready).not.toHaveProperty('controlToken')
  expect(welcome(server)).toContain('control    off')
  const response = await fetch(`${server.ready.url}/control/v1/apps`)
  expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ code: 'control-off' })])
})

it('lets pages of listed origins call, and no others', async () => {
  const { url, controlToken } = (await startTestServer({ control: { allowedOrigins: [origin] } })).ready
  const call = (from: string) =>
    fetch(`${url}/control/v1/apps`, { headers: { authorization: `Bearer ${controlToken}`, origin: from } })
  expect((await call(origin)).headers.get('access-control-allow-origin')).toBe(origin)
  expect((await call('http://evil.test')).status).toBe(403)
})
