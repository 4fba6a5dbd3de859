import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainV1, signV1, verifyV1 } from './index.ts'
import vectors from './vectors.json' with { type: 'json' }

// verifies: lcic.gateway.v1
describe.each(vectors.v1)('v1 signature of $name', ({ secretKey, method, host, params, text, signature }) => {
  const request = { method, host, params: Object.entries(params) }
  const received = { ...request, params: new URLSearchParams({ ...params, Signature: signature }) }

  it('is signed and explained', () => {
    expect(explainV1(request)).toBe(text)
    expect(signV1(request, secretKey)).toBe(signature)
  })

  it('is verified', () => {
    expect(verifyV1(received, secretKey)).toEqual({ ok: true, timestampSeconds: Number(params.Timestamp) })
    expect(verifyV1(received, 'another')).toEqual({ ok: false, reason: 'bad-signature' })
  })
})

describe('verifyV1', () => {
  const params = [
    ['Action', 'ModifyUserProfile'],
    ['Timestamp', '1700000000'],
    ['__proto__', 'data like any other'],
  ] as const
  const sign = (host: string, path: string) =>
    ['Signature', signV1({ method: 'GET', host, path, params }, 'a secret')] as const
  const verify = (...extra: (readonly [string, string])[]) =>
    verifyV1({ method: 'GET', host: '127.0.0.1:8787', path: '/base', params: [...params, ...extra] }, 'a secret')

  it('accepts a host with or without its port, and the path or a slash', () => {
    for (const host of ['127.0.0.1:8787', '127.0.0.1'])
      for (const path of ['/base', '/']) expect(verify(sign(host, path)).ok).toBe(true)
  })

  it('names what is wrong', () => {
    const signature = sign('127.0.0.1', '/')
    expect(verify()).toEqual({ ok: false, reason: 'signature-missing' })
    expect(verify(signature, ['SignatureMethod', 'MD5'])).toEqual({ ok: false, reason: 'method-unknown' })
    expect(verify(signature, ['Added', 'later'])).toEqual({ ok: false, reason: 'bad-signature' })
    const request = { method: 'GET', host: '127.0.0.1', params: [signature, ['Timestamp', 'today']] as const }
    expect(verifyV1(request, 'a secret')).toEqual({ ok: false, reason: 'timestamp-malformed' })
  })

  it('never throws on account of the request', () => {
    const names = fc.oneof(fc.constantFrom('Signature', 'Timestamp', 'SignatureMethod', '__proto__'), fc.string())
    const values = fc.oneof(fc.constantFrom('1', 'HmacSHA256'), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values)), fc.string(), (hostile, host) => {
        expect(verifyV1({ method: 'GET', host, params: hostile }, 'a secret').ok).toBe(false)
      }),
    )
  })

  it('is refused an unknown method when signing', () => {
    const request = { method: 'GET', host: '127.0.0.1', params: [['SignatureMethod', 'MD5']] as const }
    expect(() => signV1(request, 'a secret')).toThrow(RangeError)
  })
})
