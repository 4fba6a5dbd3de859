import type { FillRandom } from '@portrait/service'

/** Bytes that look random and are the same in every run. */
export interface RepeatableRandom {
  readonly fill: FillRandom
  /** Starts over. */
  restart(): void
}

/** Makes the source of the ids that a mock gives out (mulberry32: its period of 2^32 is far beyond any test). */
export function createRepeatableRandom(): RepeatableRandom {
  let state = 0
  function nextByte(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) & 0xff
  }
  return {
    fill(bytes) {
      for (let index = 0; index < bytes.length; index++) bytes[index] = nextByte()
    },
    restart() {
      state = 0
    },
  }
}
