import { describe, expect, it } from 'vitest'
import type { ServiceRequest } from './message.ts'
import { chatRequest } from './testing/chat-request.ts'
import { tc3Request, v1Request } from './testing/lcic-request.ts'
import { startTestService } from './testing/test-service.ts'
import { webRequest } from './testing/web-request.ts'

const kib = 1024
const chunk = new Uint8Array(64 * kib).fill(0x20)

const doors: readonly { what: string; request: ServiceRequest; maxBytes: number; refusal: string }[] = [
  { what: 'Chat', request: chatRequest('portrait_get'), maxBytes: 1024 * kib, refusal: '"ErrorCode":60002' },
  { what: 'the web', request: webRequest('updateMyProfile'), maxBytes: 256 * kib, refusal: '"code":60002' },
  {
    what: 'LCIC in JSON',
    request: tc3Request('DescribeUser'),
    maxBytes: 10_240 * kib,
    refusal: 'RequestSizeLimitExceeded',
  },
  {
    what: 'LCIC in a form',
    request: v1Request('DescribeUser'),
    maxBytes: 1024 * kib,
    refusal: 'AuthFailure.SignatureFailure',
  },
]

// verifies: chat.gateway.body-limit, web.gateway.body-limit, lcic.gateway.sizes, lcic.gateway.form-size
describe.each(doors)('a body for $what', ({ request, maxBytes, refusal }) => {
  it('is read up to the limit and one byte', async () => {
    const service = await startTestService()
    const asked: number[] = []
    const readBody = async (limit: number) => {
      asked.push(limit)
      return undefined
    }
    const { body } = await service.handle({ ...request, readBody })
    expect(asked).toEqual([maxBytes])
    expect(body).toContain(refusal)
  })

  it('is not pulled any further once it is over the limit', async () => {
    const service = await startTestService()
    let pulled = 0
    let isCancelled = false
    const endless = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled += chunk.length
          controller.enqueue(chunk)
        },
        cancel() {
          isCancelled = true
        },
      },
      { highWaterMark: 0 },
    )
    const { method, path, query, headers } = request
    const url = `https://lcic.tencentcloudapi.com${path}?${query}`
    const init = {
      method,
      headers: Object.entries(headers) as [string, string][],
      body: endless,
      duplex: 'half',
    } as const
    const response = await service.fetch(new Request(url, init))
    expect(await response.text()).toContain(refusal)
    expect(pulled).toBeGreaterThan(maxBytes)
    expect(pulled).toBeLessThanOrEqual(maxBytes + 2 * chunk.length)
    expect(isCancelled).toBe(true)
  })
})

// verifies: chat.gateway.body-limit
it('a Chat body of exactly the limit is accepted', async () => {
  const service = await startTestService()
  const text = '{}'.padEnd(1024 * kib)
  expect((await service.handle(chatRequest('im_get_attr_name', { text }))).body).toContain('"ErrorCode":0')
})
