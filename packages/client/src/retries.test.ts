import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type PortraitError, ServiceError, TransportError } from './errors.ts'
import { chatAnswer, createScriptedChat, htmlAnswer, type Step } from './testing/scripted-chat.ts'

const read = { To_Account: ['rider_17'], TagList: [] }
const push = { MsgRandom: 1, MsgBody: [] }
const reset = new Error('socket hang up')

async function errorOf(call: Promise<unknown>): Promise<PortraitError> {
  const error = await call.then(
    () => expect.fail('The call succeeded.'),
    (reason: unknown) => reason,
  )
  if (error instanceof TransportError || error instanceof ServiceError) return error
  throw error
}

describe('a call that may be made twice', () => {
  it.each<[string, Step]>([
    ['a connection that breaks', reset],
    ['HTTP 408', htmlAnswer(408)],
    ['HTTP 429', htmlAnswer(429)],
    ['HTTP 502', htmlAnswer(502)],
    ['a frequency limit', chatAnswer(60007)],
    ['an internal error of the service', chatAnswer(40006)],
  ])('is made again after %s', async (_what, step) => {
    const { chat, clock, requests } = createScriptedChat([step, step, chatAnswer()], { maxRetries: 2 })
    await expect(clock.runUntil(chat.portrait_get(read))).resolves.toMatchObject({ ErrorCode: 0 })
    expect(requests).toHaveLength(3)
    expect(clock.timers).toBe(0)
  })

  it.each<[string, Step]>([
    ['HTTP 404', htmlAnswer(404)],
    ['a page in place of an answer', htmlAnswer(200)],
    ['a refusal for good', chatAnswer(40003)],
    ['an unknown refusal', chatAnswer(12345)],
  ])('is not made again after %s', async (_what, step) => {
    const { chat, clock, requests } = createScriptedChat([step], { maxRetries: 5 })
    const error = await errorOf(clock.runUntil(chat.portrait_get(read)))
    expect(requests).toHaveLength(1)
    expect(error.attempts).toHaveLength(1)
  })

  it('is made once by default', async () => {
    const { chat, clock, requests } = createScriptedChat([reset])
    await errorOf(clock.runUntil(chat.portrait_get(read)))
    expect(requests).toHaveLength(1)
  })

  it('is made as often as the call says', async () => {
    const { chat, clock, requests } = createScriptedChat([reset], { maxRetries: 1 })
    await errorOf(clock.runUntil(chat.portrait_get(read, { maxRetries: 3 })))
    expect(requests).toHaveLength(4)
    await errorOf(clock.runUntil(chat.portrait_get(read, { maxRetries: 0 })))
    expect(requests).toHaveLength(5)
  })
})

describe('a call that may not', () => {
  it.each<[string, Step]>([
    ['a connection that breaks', reset],
    ['HTTP 502', htmlAnswer(502)],
    ['an internal error of the service', chatAnswer(91000)],
  ])('is not made again after %s', async (_what, step) => {
    const { chat, clock, requests } = createScriptedChat([step], { maxRetries: 2 })
    expect(await errorOf(clock.runUntil(chat.im_push(push)))).toMatchObject({ retryable: false })
    expect(requests).toHaveLength(1)
  })

  it('is made again when it was refused for coming too often: then nothing was done', async () => {
    const { chat, clock, requests } = createScriptedChat([chatAnswer(60007), chatAnswer()], { maxRetries: 2 })
    await clock.runUntil(chat.im_push(push))
    expect(requests).toHaveLength(2)
  })
})

describe('the wait', () => {
  async function waitsOf(step: Step, random: number, maxRetries = 8): Promise<number[]> {
    const waits: number[] = []
    const { chat, clock } = createScriptedChat([step], {
      maxRetries,
      timeoutMs: 10_000_000,
      random: () => random,
      onRetry: ({ delayMs }) => waits.push(delayMs),
    })
    await errorOf(clock.runUntil(chat.portrait_get(read)))
    return waits
  }

  it('is anything up to a bound that doubles, and ends at ten seconds', async () => {
    expect(await waitsOf(reset, 0)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    expect(await waitsOf(reset, 0.5)).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000])
    expect(await waitsOf(reset, 0.9999)).toEqual([199, 399, 799, 1599, 3199, 6399, 9999, 9999])
  })

  it('goes by the window after a frequency limit', async () => {
    expect(await waitsOf(chatAnswer(60007), 0.5, 3)).toEqual([750, 1500, 3000])
  })

  it('is over in the second try at the latest: the two together are longer than the window', async () => {
    expect(await waitsOf(chatAnswer(60007), 0, 2)).toEqual([500, 1000])
  })

  it.each([
    ['7', 7000],
    [new Date(1_700_000_000_000 + 30_000).toUTCString(), 30_000],
    [new Date(1_700_000_000_000 - 30_000).toUTCString(), 0],
    ['soon', 0],
    ['-1', 0],
  ])('heeds Retry-After: %s', async (retryAfter, ms) => {
    expect(await waitsOf(htmlAnswer(503, { 'retry-after': retryAfter }), 0.5, 1)).toEqual([ms + 100])
  })
})

describe('the deadline', () => {
  it('covers all requests together', async () => {
    const { chat, clock, requests } = createScriptedChat([reset, 'silence'], { maxRetries: 2, timeoutMs: 1000 })
    const startedAt = clock.now()
    const error = await errorOf(clock.runUntil(chat.portrait_get(read)))
    expect(clock.now() - startedAt).toBe(1000)
    expect(error).toMatchObject({ code: 'timeout', message: expect.stringContaining('no answer within 1000 ms') })
    expect(error.attempts.map(({ code }) => code)).toEqual(['network', 'timeout'])
    expect(requests).toHaveLength(2)
    expect(clock.timers).toBe(0)
  })

  it('is not waited for when the next request would come too late', async () => {
    const step = htmlAnswer(503, { 'retry-after': '60' })
    const { chat, clock, requests } = createScriptedChat([step], { maxRetries: 2, timeoutMs: 5000 })
    const startedAt = clock.now()
    const error = await errorOf(clock.runUntil(chat.portrait_get(read)))
    expect(error).toMatchObject({ code: 'bad-response', httpStatus: 503 })
    expect(clock.now()).toBe(startedAt)
    expect(requests).toHaveLength(1)
  })

  it('ends the wait for a turn, and says why', async () => {
    const { chat, clock, requests } = createScriptedChat([chatAnswer()], { pacing: 0.005, timeoutMs: 1500 })
    const calls = [1, 2, 3].map(() => chat.portrait_get(read).catch((error: unknown) => error))
    const [, , last] = await clock.runUntil(Promise.all(calls))
    expect(requests).toHaveLength(2)
    expect(last).toMatchObject({ code: 'timeout', attempts: [] })
    expect(String(last)).toContain('its turn did not come within 1500 ms: 1 calls wait, and 1 may go in 1 s.')
    expect(clock.timers).toBe(0)
  })
})

describe('calling off', () => {
  it.each<[string, readonly Step[], number]>([
    ['a request', ['silence'], 0],
    ['the wait before a retry', [reset, 'silence'], 50],
  ])('ends %s at once', async (_what, steps, ms) => {
    const { chat, clock } = createScriptedChat(steps, { maxRetries: 2 })
    const controller = new AbortController()
    const failed = errorOf(chat.portrait_get(read, controller))
    await clock.advance(ms)
    controller.abort(new Error('The user left.'))
    const error = await failed
    expect(error).toMatchObject({ code: 'aborted', retryable: false, cause: { message: 'The user left.' } })
    expect(error.attempts).toHaveLength(1)
    expect(clock.timers).toBe(0)
  })

  it('ends the wait for a turn, and the next in line goes', async () => {
    const { chat, clock, requests } = createScriptedChat([chatAnswer()], { pacing: 0.005 })
    const controller = new AbortController()
    const first = chat.portrait_get(read)
    const second = errorOf(chat.portrait_get(read, controller))
    const third = chat.portrait_get(read)
    await first
    controller.abort()
    expect(await second).toMatchObject({ code: 'aborted', attempts: [] })
    await clock.advance(1000)
    await third
    expect(requests).toHaveLength(2)
    expect(clock.timers).toBe(0)
  })

  it('tells the transport', async () => {
    const { chat, clock, requests } = createScriptedChat(['silence'], { timeoutMs: 100 })
    const failed = errorOf(chat.portrait_get(read))
    await clock.advance(0)
    const heard: string[] = []
    const [request] = requests
    request?.signal.addEventListener('abort', () => heard.push('signal'))
    request?.onAbort(() => heard.push('listener'))
    await clock.advance(100)
    await failed
    expect(heard).toEqual(['signal', 'listener'])
  })
})

describe('a full queue', () => {
  it('refuses more at once, and sends nothing of it', async () => {
    const { chat, clock, requests } = createScriptedChat([chatAnswer()], { pacing: 0.005, maxQueued: 1, maxRetries: 2 })
    const calls = [1, 2, 3].map(() => chat.im_get_attr({ To_Account: [] }).catch((error: unknown) => error))
    expect(await calls[2]).toMatchObject({
      name: 'TransportError',
      code: 'queue-full',
      retryable: true,
      attempts: [],
      message:
        'im_get_attr failed: as many calls as may (1) wait for their turn. Wait for their answers, or raise maxQueued.',
    })
    await clock.runUntil(Promise.all(calls))
    expect(requests).toHaveLength(2)
  })
})

describe('attempts', () => {
  it('tell of every request, without secrets', async () => {
    const steps = [new Error('http://portrait.test/?usersig=eJSECRETsig'), htmlAnswer(502), chatAnswer(40003)]
    const { chat, clock } = createScriptedChat(steps, { maxRetries: 3 })
    const startedAtMs = clock.now()
    const error = await errorOf(clock.runUntil(chat.portrait_get(read)))
    expect(error.attempts).toEqual([
      { startedAtMs, waitedMs: 0, durationMs: 0, code: 'network', httpStatus: 0, requestId: undefined },
      {
        startedAtMs: startedAtMs + 100,
        waitedMs: 100,
        durationMs: 0,
        code: 'bad-response',
        httpStatus: 502,
        requestId: undefined,
      },
      {
        startedAtMs: startedAtMs + 300,
        waitedMs: 200,
        durationMs: 0,
        code: 40003,
        httpStatus: 200,
        requestId: undefined,
      },
    ])
    expect(JSON.parse(JSON.stringify(error)).attempts).toHaveLength(3)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('eJSECRETsig')
  })
})

describe('a retried request', () => {
  it('has a UserSig of its own', async () => {
    const startedAt = 1_700_000_000_000
    const { chat, clock, requests } = createScriptedChat([reset, chatAnswer()], {
      maxRetries: 1,
      userSig: (nowMs) => `sig${nowMs - startedAt}`,
    })
    await clock.runUntil(chat.portrait_get(read))
    const sigs = requests.map(({ path }) => new URLSearchParams(path.split('?')[1]).get('usersig'))
    expect(sigs).toEqual(['sig0', 'sig100'])
  })
})

describe('wrong options', () => {
  it.each([
    [{ maxRetries: -1 }, 'maxRetries'],
    [{ maxRetries: 0.5 }, 'maxRetries'],
    [{ timeoutMs: 0 }, 'timeoutMs'],
    [{ pacing: 0 }, 'pacing'],
    [{ pacing: 1001 }, 'pacing'],
    [{ pacing: Number.NaN }, 'pacing'],
    [{ maxQueued: -1 }, 'maxQueued'],
  ])('%j', (options, name) => {
    const create = () => createScriptedChat([], options)
    expect(create).toThrow(`createChatClient failed: ${name} must be`)
    expect(create).toThrow(expect.objectContaining({ name: 'UsageError', code: 'bad-option' }))
  })

  it.each([{ maxRetries: -1 }, { timeoutMs: 0 }])('of a call: %j', async (options) => {
    const { chat, requests } = createScriptedChat([chatAnswer()])
    await expect(chat.portrait_get(read, options)).rejects.toMatchObject({ name: 'UsageError', code: 'bad-option' })
    expect(requests).toEqual([])
  })
})
