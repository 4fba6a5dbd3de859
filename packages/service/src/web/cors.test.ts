import { describe, expect, it } from 'vitest'
import type { ServiceOptions } from '../service.ts'
import { startTestService } from '../testing/test-service.ts'
import { type WebRequestOptions, webRequest } from '../testing/web-request.ts'

const origin = 'https://app.example.com'
const preflight: WebRequestOptions = {
  method: 'OPTIONS',
  headers: { origin, 'access-control-request-method': 'PATCH', authorization: undefined, 'x-portrait-app': undefined },
}

async function headersOf(request: WebRequestOptions, allowedOrigins?: ServiceOptions['allowedOrigins']) {
  const service = await startTestService(undefined, allowedOrigins && { allowedOrigins })
  return (await service.handle(webRequest('updateMyProfile', request))).headers
}

// verifies: web.gateway.cors
describe('a preflight request', () => {
  it('is answered without a UserSig', async () => {
    const service = await startTestService()
    expect(await service.handle(webRequest('updateMyProfile', preflight))).toEqual({
      status: 204,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, PATCH, POST',
        'access-control-allow-headers': 'authorization, content-type, last-event-id, portrait-explain, x-portrait-app',
        'access-control-max-age': '600',
        date: expect.any(String),
      },
      body: '',
    })
  })

  it('allows no credentials', async () => {
    expect(await headersOf(preflight, [origin])).not.toHaveProperty('access-control-allow-credentials')
  })
})

// verifies: web.gateway.cors
describe('the allowed origin', () => {
  const granted = { body: { nick: 'Aoi' }, headers: { origin } }
  const refused = { text: '{', headers: { origin } }

  it.each([
    ['a preflight request', preflight],
    ['an answer', granted],
    ['a problem', refused],
  ])('is anybody by default, in %s', async (_, request) => {
    expect(await headersOf(request)).toMatchObject({ 'access-control-allow-origin': '*' })
  })

  it.each([
    ['a preflight request', preflight],
    ['an answer', granted],
    ['a problem', refused],
  ])('is one of a list, in %s', async (_, request) => {
    const headers = await headersOf(request, ['https://other.example.com', origin])
    expect(headers).toMatchObject({ 'access-control-allow-origin': origin, vary: 'origin' })
  })

  it.each([
    ['an origin off the list', origin],
    ['no origin', undefined],
  ])('is not said to %s', async (_, from) => {
    const headers = await headersOf({ ...granted, headers: { origin: from } }, ['https://other.example.com'])
    expect(headers).toMatchObject({ vary: 'origin' })
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  })
})
