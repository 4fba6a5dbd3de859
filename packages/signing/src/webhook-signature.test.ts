import { describe, expect, it } from 'vitest'
import { signWebhook, verifyWebhook } from './webhook-signature.ts'

const vectors = [
  ['xxxxyyyy', 1_669_872_112, '17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061'],
  ['tok-Demo-01', 1_735_689_600, '02b2f90a5a3dc8e42ad5dacba9e02e16daff772a8cfc48a82158521caec18075'],
] as const

// verifies: chat.webhooks.sign
it.each(vectors)('signs with %s at %i', (token, requestTimeSeconds, sign) => {
  expect(signWebhook(token, requestTimeSeconds)).toBe(sign)
})

describe.each(vectors)('verifies what %s signed at %i', (token, seconds, sign) => {
  const options = { token, requestTime: String(seconds), sign, nowMs: seconds * 1000 }

  it.each([-60_000, 0, 60_000])('%i ms later', (laterMs) => {
    expect(verifyWebhook({ ...options, nowMs: options.nowMs + laterMs })).toEqual({ ok: true })
  })

  it.each([
    [{ sign: undefined }, 'missing'],
    [{ requestTime: undefined }, 'missing'],
    [{ sign: '' }, 'mismatch'],
    [{ sign: sign.toUpperCase() }, 'mismatch'],
    [{ token: 'another' }, 'mismatch'],
    [{ requestTime: String(seconds + 1) }, 'mismatch'],
    [{ requestTime: `${seconds}.0` }, 'mismatch'],
    [{ nowMs: options.nowMs + 60_001 }, 'expired'],
    [{ nowMs: options.nowMs - 60_001 }, 'expired'],
  ])('and refuses it with %j', (changes, reason) => {
    expect(verifyWebhook({ ...options, ...changes })).toEqual({ ok: false, reason })
  })
})

it.each([undefined, null, '', 7, { token: 'in the wrong place' }])('takes no token that is %j', (token) => {
  const [[, seconds]] = vectors
  const sign = signWebhook('undefined', seconds)
  const options = { token, requestTime: String(seconds), sign, nowMs: seconds * 1000 }
  expect(() => verifyWebhook(options as never)).toThrow(TypeError)
  expect(() => signWebhook(token as never, seconds)).toThrow(/^token must be text/)
})
