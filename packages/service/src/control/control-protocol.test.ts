import { describe, expect, it } from 'vitest'
import { controlRequest } from '../testing/control-request.ts'
import { controlToken } from '../testing/control-token.ts'
import { mainApp } from '../testing/test-apps.ts'
import { jsonOf, startTestService } from '../testing/test-service.ts'

const off = { control: undefined } as never

describe('the control API', () => {
  it('is not there unless it is switched on', async () => {
    const service = await startTestService(undefined, off)
    const response = await service.handle(controlRequest('GET', '/apps'))
    expect([response.status, jsonOf(response).code]).toEqual([404, 'control-off'])
  })

  it.each([
    ['no token', { authorization: undefined }],
    ['an empty token', { authorization: 'Bearer ' }],
    ['a token that is too short', { authorization: `Bearer ${controlToken.slice(1)}` }],
    ['a token with one wrong character', { authorization: `Bearer ${controlToken.slice(1)}x` }],
    ['another scheme', { authorization: `Basic ${controlToken}` }],
  ])('refuses callers with %s, whatever they ask for', async (_name, headers) => {
    const service = await startTestService()
    for (const path of ['/apps', '/nothing']) {
      const response = await service.handle(controlRequest('GET', path, { headers }))
      expect(response.status).toBe(401)
      expect(response.headers).toMatchObject({
        'www-authenticate': 'Bearer',
        'content-type': 'application/problem+json',
      })
      expect(jsonOf(response)).toMatchObject({ type: 'urn:portrait:control:unauthorized', code: 'unauthorized' })
      expect(response.body).not.toContain(controlToken.slice(1))
    }
  })

  it('refuses a token that is easily guessed when the service is made', async () => {
    await expect(startTestService(undefined, { control: { token: 'short' } })).rejects.toThrow(/16 characters/)
  })

  it('tells apart paths and methods that it does not have', async () => {
    const service = await startTestService()
    const missing = await service.handle(controlRequest('GET', '/nothing'))
    expect([missing.status, jsonOf(missing).code]).toEqual([404, 'not-found'])
    const method = await service.handle(controlRequest('PUT', `/apps/${mainApp.sdkAppId}`))
    expect([method.status, jsonOf(method).code]).toEqual([405, 'method-not-allowed'])
    expect(method.headers.allow).toContain('GET')
  })

  it.each([
    ['/apps/one', 'sdkAppId must be integer.'],
    ['/apps/0', 'sdkAppId must be >= 1.'],
    ['/apps/1?more=1', 'more is not known here.'],
    ['/apps/1?sdkAppId=2', 'sdkAppId is there twice.'],
    ['/apps/%zz', 'The path is not percent-encoded UTF-8.'],
    ['/apps/1?a=%zz', 'The query is not percent-encoded UTF-8.'],
  ])('refuses %s: %s', async (path, detail) => {
    const service = await startTestService()
    const response = await service.handle(controlRequest('GET', path))
    expect(response.status).toBe(400)
    expect(jsonOf(response)).toMatchObject({ code: 'invalid', detail: expect.stringContaining(detail) })
  })
})

describe('pages of other origins', () => {
  const listed = { control: { token: controlToken, allowedOrigins: ['http://console.test'] } }

  it.each(['http://evil.test', 'null', 'http://portrait.test:1'])('are refused from %s', async (origin) => {
    const service = await startTestService(undefined, listed)
    for (const method of ['GET', 'OPTIONS']) {
      const response = await service.handle(controlRequest(method, '/apps', { headers: { origin } }))
      expect([response.status, jsonOf(response).code]).toEqual([403, 'origin-not-allowed'])
      expect(response.headers).not.toHaveProperty('access-control-allow-origin')
    }
  })

  it('may call from a listed origin, and are answered before they may send the token', async () => {
    const service = await startTestService(undefined, listed)
    const headers = { origin: 'http://console.test' }
    const preflight = await service.handle(
      controlRequest('OPTIONS', '/apps', { headers: { ...headers, authorization: undefined } }),
    )
    expect(preflight).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': 'http://console.test',
        'access-control-allow-headers': 'authorization, content-type',
        vary: 'origin',
      },
    })
    const response = await service.handle(controlRequest('GET', '/apps', { headers }))
    expect(response).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': 'http://console.test' } })
  })

  it("may call from the service's own origin, which needs no CORS", async () => {
    const service = await startTestService()
    const response = await service.handle(
      controlRequest('GET', '/apps', { headers: { origin: 'http://portrait.test', host: 'portrait.test' } }),
    )
    expect(response.status).toBe(200)
    expect(response.headers).not.toHaveProperty('access-control-allow-origin')
  })
})
