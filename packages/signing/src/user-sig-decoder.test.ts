import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeUserSig, UserSigError } from './index.ts'

const fields = {
  'TLS.ver': '2.0',
  'TLS.identifier': 'ada',
  'TLS.sdkappid': 1400000001,
  'TLS.time': 1700000000,
  'TLS.expire': 60,
  'TLS.sig': 'c2ln',
}

function pack(data: string | Uint8Array): string {
  const base64 = Buffer.from(data).toString('base64')
  return base64.replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_')
}

function reasonOf(sig: string): string {
  try {
    decodeUserSig(sig)
  } catch (error) {
    if (error instanceof UserSigError) return error.reason
    throw error
  }
  return 'none'
}

describe('decodeUserSig', () => {
  it('tells an empty UserSig from an undecodable one', () => {
    expect(reasonOf('')).toBe('empty')
    expect(reasonOf('AAAA')).toBe('undecodable')
  })

  it('reads what the vendor libraries write: spaces, escapes, a last line feed, no compression', () => {
    const json = `{"TLS.ver": "2.0", "TLS.identifier": "\\u00e9", "TLS.sdkappid": 14, "TLS.time": 17, "TLS.expire": 6, "TLS.sig": "c2ln"}\n`
    expect(decodeUserSig(pack(deflateSync(json, { level: 0 })))).toEqual({
      version: '2.0',
      identifier: 'é',
      sdkAppId: 14,
      createdAtSeconds: 17,
      expireSeconds: 6,
      sig: 'c2ln',
    })
  })

  it('takes a time or lifetime that is left out for zero, as the vendor library for Go means it', () => {
    const { 'TLS.time': _time, 'TLS.expire': _expire, ...rest } = fields
    expect(decodeUserSig(pack(deflateSync(JSON.stringify(rest))))).toMatchObject({
      createdAtSeconds: 0,
      expireSeconds: 0,
    })
  })

  it.each([
    'null',
    '1',
    '[]',
    '"2.0"',
    '{}',
    '{"__proto__":{"TLS.ver":"2.0"}}',
    ...[
      { 'TLS.ver': '1.0' },
      { 'TLS.ver': 2 },
      { 'TLS.identifier': 7 },
      { 'TLS.identifier': { toString: 'ada' } },
      { 'TLS.identifier': '\ud800' },
      { 'TLS.sdkappid': '1400000001' },
      { 'TLS.sdkappid': 1.5 },
      { 'TLS.time': null },
      { 'TLS.time': -1 },
      { 'TLS.expire': 1e300 },
      { 'TLS.expire': [60] },
      { 'TLS.sig': undefined },
      { 'TLS.sig': 0 },
      { 'TLS.userbuf': null },
      { 'TLS.userbuf': 'AAAA\nTLS.sdkappid:1' },
    ].map((change) => JSON.stringify({ ...fields, ...change })),
  ])('refuses the JSON %s', (json) => {
    expect(reasonOf(pack(deflateSync(json)))).toBe('undecodable')
  })

  it.each([
    ['a URL-encoded token', pack(deflateSync(JSON.stringify(fields))).replaceAll('_', '%5F')],
    ['standard base64', `${pack(deflateSync(JSON.stringify(fields))).slice(0, -4)}a+/=`],
    ['half a token', pack(deflateSync(JSON.stringify(fields))).slice(0, 80)],
    ['bytes that are not compressed', pack(JSON.stringify(fields))],
    ['bytes after the stream', pack(Buffer.concat([deflateSync(JSON.stringify(fields)), Buffer.from('surplus')]))],
    ['text that is not JSON', pack(deflateSync('TLS.ver'))],
    ['a byte order mark', pack(deflateSync(`\ufeff${JSON.stringify(fields)}`))],
    ['100,000 characters', 'A'.repeat(100_000)],
  ])('refuses %s', (_name, sig) => {
    expect(reasonOf(sig)).toBe('undecodable')
  })

  it('refuses a wrong checksum', () => {
    const bytes = deflateSync(JSON.stringify(fields))
    bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1)
    expect(reasonOf(pack(bytes))).toBe('undecodable')
  })

  it('refuses more than 4 KiB, however well compressed', () => {
    const padded = (length: number) => pack(deflateSync(JSON.stringify(fields).padEnd(length)))
    expect(decodeUserSig(padded(4096)).identifier).toBe('ada')
    expect(reasonOf(padded(4097))).toBe('undecodable')
    expect(reasonOf(padded(5_000_000))).toBe('undecodable')
  })

  it('quotes nothing of the UserSig in its message', () => {
    expect(() => decodeUserSig(pack(deflateSync('{"TLS.sig":hush}')))).toThrow(/^(?!.*hush)/s)
  })
})
