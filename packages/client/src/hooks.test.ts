import { describe, expect, it } from 'vitest'
import { chatAnswer, createScriptedChat, htmlAnswer } from './testing/scripted-chat.ts'

const input = { To_Account: ['rider_17'], TagList: [] }
const url = 'http://portrait.test/v4/profile/portrait_get'
const operation = 'portrait_get'
const bodyBytes = JSON.stringify(input).length

async function record(options: { readonly throws?: boolean } = {}) {
  const events: unknown[] = []
  const hear = (name: string) => (event: object) => {
    events.push([name, event])
    if (options.throws) throw new Error('The hook is broken.')
  }
  const { chat, clock } = createScriptedChat([htmlAnswer(503), chatAnswer()], {
    maxRetries: 1,
    onRequest: hear('request'),
    onResponse: hear('response'),
    onRetry: hear('retry'),
    onSkew: hear('skew'),
  })
  await clock.runUntil(chat.portrait_get(input))
  return events
}

describe('hooks', () => {
  const error = expect.objectContaining({ name: 'TransportError', code: 'bad-response', httpStatus: 503 })

  it('hear of every request, answer and retry', async () => {
    expect(await record()).toEqual([
      ['request', { operation, attempt: 1, url, bodyBytes, waitedMs: 0 }],
      ['response', { operation, attempt: 1, url, durationMs: 0, httpStatus: 503, error }],
      ['retry', { operation, attempt: 1, delayMs: 100, error }],
      ['request', { operation, attempt: 2, url, bodyBytes, waitedMs: 100 }],
      ['response', { operation, attempt: 2, url, durationMs: 0, httpStatus: 200, error: undefined }],
    ])
  })

  it('do not break the call when they throw', async () => {
    expect(await record({ throws: true })).toHaveLength(5)
  })

  it('hear of a request that is called off, and of none that was not sent', async () => {
    const codes: unknown[] = []
    const { chat, clock } = createScriptedChat(['silence'], {
      timeoutMs: 100,
      onResponse: ({ durationMs, error }) => codes.push([durationMs, error?.code]),
    })
    await clock.runUntil(chat.portrait_get(input)).catch(() => {})
    await chat.portrait_get(input, { signal: AbortSignal.abort() }).catch(() => {})
    expect(codes).toEqual([[100, 'timeout']])
  })
})

it('tells a logger the same, without secrets', async () => {
  const lines: string[] = []
  const log = (level: string) => (message: string, details: object) => {
    lines.push(`${level} ${message} ${JSON.stringify(details)}`)
  }
  const steps = [new Error('GET /?usersig=eJSECRETsig failed'), chatAnswer()]
  const logger = { debug: log('debug'), warn: log('warn') }
  const { chat, clock } = createScriptedChat(steps, { maxRetries: 1, logger })
  await clock.runUntil(chat.portrait_get(input))
  expect(lines.map((line) => line.split(' {')[0])).toEqual([
    'debug portrait_get: request',
    'debug portrait_get: response',
    'warn portrait_get: retry',
    'debug portrait_get: request',
    'debug portrait_get: response',
  ])
  expect(lines.join('\n')).not.toContain('eJSECRETsig')
})
