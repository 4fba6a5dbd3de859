import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUserBuf, encodeUserBuf, UserSigError } from './index.ts'

const alice = { userId: 'alice', sdkAppId: 1400000001, expiresAtSeconds: 1700003600 }

describe('userBuf', () => {
  it.each([
    [{ ...alice, room: 10086, privileges: 255 }, '000005616c69636553724e01000027666553ff10000000ff00000000'],
    [
      { ...alice, room: 'room-A', privileges: 42 },
      '010005616c69636553724e01000000006553ff100000002a000000000006726f6f6d2d41',
    ],
  ])('has the vendor layout: %j', (content, hex) => {
    const base64 = Buffer.from(hex, 'hex').toString('base64')
    expect(encodeUserBuf(content)).toBe(base64)
    expect(decodeUserBuf(base64)).toEqual(content)
  })

  it('reads back anything that it writes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    const number = fc.nat({ max: 0xffff_ffff })
    const contents = fc.record({
      userId: text,
      sdkAppId: number,
      room: fc.oneof(text, number),
      expiresAtSeconds: number,
      privileges: number,
    })
    fc.assert(
      fc.property(contents, (content) => {
        expect(decodeUserBuf(encodeUserBuf(content))).toEqual(content)
      }),
    )
  })

  it.each([
    '',
    'AA',
    'AAAA',
    '????',
    'AgAFYWxpY2VTck4BAAAnZmVT/xAAAAD/AAAAAA==',
    'AAAFYWxpY2VTck4BAAAnZmVT/xAAAAD/AAAAAAA=',
  ])('refuses %j', (base64) => {
    expect(() => decodeUserBuf(base64)).toThrow(UserSigError)
  })

  it('refuses what does not fit', () => {
    expect(() => encodeUserBuf({ ...alice, room: -1, privileges: 255 })).toThrow(RangeError)
    expect(() => encodeUserBuf({ ...alice, room: 1, privileges: 2 ** 32 })).toThrow(RangeError)
    expect(() => encodeUserBuf({ ...alice, room: 'x'.repeat(65_536), privileges: 1 })).toThrow(RangeError)
  })
})
