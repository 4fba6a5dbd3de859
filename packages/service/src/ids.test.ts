import { describe, expect, it } from 'vitest'
import { createIds, type FillRandom } from './ids.ts'

const clock = { now: () => 1_700_000_000_000 }
const fillWith =
  (value: number): FillRandom =>
  (bytes) => {
    bytes.fill(value)
  }

describe('ids', () => {
  it('are what clock and randomness make them', () => {
    const ids = createIds(clock, fillWith(0x5a))
    expect(ids.userId()).toBe(createIds(clock, fillWith(0x5a)).userId())
    expect(ids.requestId()).toBe('5a5a5a5a-5a5a-4a5a-9a5a-5a5a5a5a5a5a')
    expect(ids.token()).toBe('i'.repeat(32))
  })

  // verifies: lcic.users.user-id
  it('of users are 27 letters and digits that sort by time', () => {
    let nowMs = 1_400_000_000_000
    const ids = createIds({ now: () => nowMs }, fillWith(0xff))
    const made = Array.from({ length: 20 }, () => {
      nowMs += 20_000_000_000
      return ids.userId()
    })
    for (const id of made) expect(id).toMatch(/^[0-9A-Za-z]{27}$/)
    expect([...made].sort()).toEqual(made)
  })

  it('of users reach from the first KSUID to the last', () => {
    const lastSecond = (1_400_000_000 + 0xffff_ffff) * 1000
    expect(createIds({ now: () => 0 }, fillWith(0)).userId()).toBe('0'.repeat(27))
    // The largest KSUID, https://github.com/segmentio/ksuid
    expect(createIds({ now: () => lastSecond }, fillWith(0xff)).userId()).toBe('aWgEPTl1tmebfsQzFP4bxwgy80V')
  })

  it('are random by default', () => {
    const { token } = createIds(clock)
    expect(token()).not.toBe(token())
  })
})
