import { webSettings } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import { chatRequest } from '../testing/chat-request.ts'
import { tc3Request } from '../testing/lcic-request.ts'
import { startTestService } from '../testing/test-service.ts'
import { webRequest } from '../testing/web-request.ts'

const { request: asking, response: answering, maxBytes } = webSettings.explain
const asks = { [asking]: 'true' }
const set = (Tag: string, headers: Readonly<Record<string, string>> = asks) =>
  chatRequest('portrait_set', { headers, body: { From_Account: 'rider_17', ProfileItem: [{ Tag, Value: 'x' }] } })

describe('a caller who asks', () => {
  it('is told in a header, and the body is the same', async () => {
    const service = await startTestService()
    const plain = await service.handle(set('Tag_Profile_Custom_team', {}))
    const explained = await service.handle(set('Tag_Profile_Custom_team'))
    expect(explained.body).toBe(plain.body)
    expect(JSON.parse(explained.headers[answering] ?? '')).toMatchObject({
      cause: 'tag-in-wrong-case',
      details: { nearest: 'Tag_Profile_Custom_Team' },
    })
    expect(plain.headers).not.toHaveProperty(answering)
  })

  it('is told in each API', async () => {
    const service = await startTestService()
    const lcic = await service.handle(tc3Request('DescribeUser', { headers: asks, body: { UserId: 'ghost' } }))
    expect(JSON.parse(lcic.headers[answering] ?? '')).toMatchObject({ cause: 'unknown-account' })
    const web = await service.handle(webRequest('getMyProfile', { headers: { ...asks, authorization: undefined } }))
    expect(JSON.parse(web.headers[answering] ?? '')).toMatchObject({ cause: 'user-sig-missing' })
    expect(web.headers['access-control-expose-headers']).toBe(answering)
  })

  it('is told nothing when nothing is wrong', async () => {
    const service = await startTestService()
    const { headers } = await service.handle(webRequest('getMyProfile', { headers: asks }))
    expect(headers).not.toHaveProperty(answering)
    expect(headers).not.toHaveProperty('access-control-expose-headers')
  })

  it('is told nothing where the service does not explain', async () => {
    const service = await startTestService(undefined, { explains: false })
    expect((await service.handle(set('Tag_Profile_Custom_team'))).headers).not.toHaveProperty(answering)
  })

  it.each(['"\n\r\u2028é😀'.repeat(30), 'x'.repeat(100_000), '\ud800'])(
    'is told in ASCII of bounded length',
    async (tag) => {
      const service = await startTestService()
      const text = (await service.handle(set(tag))).headers[answering] ?? ''
      expect(text).toMatch(/^[ -~]+$/)
      expect(text.length).toBeLessThanOrEqual(maxBytes)
      expect(JSON.parse(text)).toMatchObject({ cause: 'unknown-tag' })
    },
  )

  it('can be a page: both headers pass CORS', () => {
    expect(webSettings.cors.headers.split(', ')).toContain(asking)
  })
})
