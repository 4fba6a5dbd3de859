import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallOptions } from './call-options.ts'
import { createChatClient } from './chat-client.ts'
import type { Fetch } from './fetch.ts'
import { createLcicClient } from './lcic-client.ts'

const ok = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', AttrNames: {} }
const hang: Fetch = () => new Promise(() => {})
const hangUntilAborted: Fetch = (_url, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

function call(fetch: Fetch, options?: CallOptions, userSig: () => string | Promise<string> = () => 'sig') {
  const chat = createChatClient({ baseUrl: 'http://portrait.test', sdkAppId: 1, identifier: 'a', userSig, fetch })
  return chat.im_get_attr_name({}, options)
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('time-out', () => {
  it.each([
    ['a fetch that heeds the signal', hangUntilAborted],
    ['a fetch that does not', hang],
    ['a body that never ends', async () => new Response(new ReadableStream())],
  ])('ends %s after 15 seconds', async (_what, fetch) => {
    const settled = vi.fn()
    const failed = call(fetch).catch((error: unknown) => {
      settled()
      return error
    })
    await vi.advanceTimersByTimeAsync(14_999)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(await failed).toMatchObject({
      name: 'TransportError',
      code: 'timeout',
      retryable: true,
      message: 'im_get_attr_name failed: no answer within 15000 ms. Raise timeoutMs.',
    })
  })

  it('is not to be retried where a second call would do harm', async () => {
    const lcic = createLcicClient({ baseUrl: 'http://portrait.test', sign: () => 'sig', fetch: hang })
    const failed = expect(lcic.RegisterUser({ SdkAppId: 1 }, { timeoutMs: 5 })).rejects.toMatchObject({
      code: 'timeout',
      retryable: false,
    })
    await vi.advanceTimersByTimeAsync(5)
    await failed
  })

  it('counts the wait for credentials, and sends nothing afterwards', async () => {
    const fetch = vi.fn(hang)
    let resolve: ((userSig: string) => void) | undefined
    const userSig = new Promise<string>((settle) => {
      resolve = settle
    })
    const failed = expect(call(fetch, { timeoutMs: 10 }, () => userSig)).rejects.toMatchObject({ code: 'timeout' })
    await vi.advanceTimersByTimeAsync(10)
    await failed
    resolve?.('late')
    await vi.advanceTimersByTimeAsync(0)
    expect(fetch).not.toHaveBeenCalled()
  })

  it('gives up a body that goes on after the end', async () => {
    const cancel = vi.fn()
    let controller: ReadableStreamDefaultController<Uint8Array> | undefined
    const body = new ReadableStream<Uint8Array>({
      start(given) {
        controller = given
      },
      cancel,
    })
    const failed = expect(call(async () => new Response(body), { timeoutMs: 10 })).rejects.toMatchObject({
      code: 'timeout',
    })
    await vi.advanceTimersByTimeAsync(10)
    await failed
    controller?.enqueue(Uint8Array.of(0x20))
    await vi.advanceTimersByTimeAsync(0)
    expect(cancel).toHaveBeenCalledOnce()
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('refuses %d ms', async (timeoutMs) => {
    await expect(call(hang, { timeoutMs })).rejects.toMatchObject({ name: 'UsageError', code: 'bad-option' })
  })
})

describe('abort', () => {
  it.each([
    ['a fetch that heeds the signal', hangUntilAborted],
    ['a fetch that does not', hang],
  ])('ends %s at once, with the reason', async (_what, fetch) => {
    const controller = new AbortController()
    const cause = new Error('The user left.')
    const failed = expect(call(fetch, { signal: controller.signal })).rejects.toMatchObject({
      name: 'TransportError',
      code: 'aborted',
      retryable: false,
      cause,
    })
    await vi.advanceTimersByTimeAsync(1)
    controller.abort(cause)
    await failed
  })

  it('of a call not yet made sends nothing and asks for no credentials', async () => {
    const fetch = vi.fn(hang)
    const userSig = vi.fn(() => 'sig')
    const failed = call(fetch, { signal: AbortSignal.abort() }, userSig)
    await expect(failed).rejects.toMatchObject({ code: 'aborted' })
    expect(fetch).not.toHaveBeenCalled()
    expect(userSig).not.toHaveBeenCalled()
  })

  it('tells fetch', async () => {
    const controller = new AbortController()
    let signal: AbortSignal | undefined
    const failed = call((_url, init) => {
      signal = init.signal
      return hang(_url, init)
    }, controller)
    await vi.advanceTimersByTimeAsync(0)
    controller.abort()
    await expect(failed).rejects.toMatchObject({ code: 'aborted' })
    expect(signal?.aborted).toBe(true)
  })

  it('leaves nothing on the signal of a call that has settled', async () => {
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    await call(async () => Response.json(ok), { signal })
    expect(added.mock.calls.length).toBe(1)
    expect(removed.mock.calls.map(([type, listener]) => [type, listener])).toEqual(
      added.mock.calls.map(([type, listener]) => [type, listener]),
    )
  })
})
