import { describe, expect, it } from 'vitest'
import { signWebhook, verifyWebhook } from './webhook-signature.ts'

// verifies: chat.webhooks.sign
it.each([
  ['xxxxyyyy', 1_669_872_112, '17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061'],
  ['tok-Demo-01', 1_735_689_600, '02b2f90a5a3dc8e42ad5dacba9e02e16daff772a8cfc48a82158521caec18075'],
])('signs with %s at %d', (token, requestTime, sign) => {
  expect(signWebhook(token, requestTime)).toBe(sign)
})

describe('verifyWebhook', () => {
  const token = 'tok-Demo-01'
  const query = { RequestTime: '1735689600', Sign: signWebhook(token, 1_735_689_600) }
  const nowMs = 1_735_689_600_000

  it.each([-60_000, 0, 60_000])('grants what was signed within a minute: %d ms', (offsetMs) => {
    expect(verifyWebhook(query, { token, nowMs: nowMs + offsetMs })).toBe(true)
  })

  it.each([-60_001, 60_001])('refuses what was signed at another time: %d ms', (offsetMs) => {
    expect(verifyWebhook(query, { token, nowMs: nowMs + offsetMs })).toBe(false)
  })

  it.each([
    ['another token', query, 'tok-Demo-02'],
    ['another time', { ...query, RequestTime: '1735689601' }, token],
    ['a time that is none', { ...query, RequestTime: '0x67748580' }, token],
    ['no signature', { ...query, Sign: '' }, token],
    ['a signature in upper case', { ...query, Sign: query.Sign.toUpperCase() }, token],
  ])('refuses %s', (_, sent, own) => {
    expect(verifyWebhook(sent, { token: own, nowMs })).toBe(false)
  })

  it("takes the machine's clock by default", () => {
    const requestTime = Math.floor(Date.now() / 1000)
    const fresh = { RequestTime: `${requestTime}`, Sign: signWebhook(token, requestTime) }
    expect(verifyWebhook(fresh, { token })).toBe(true)
  })
})
