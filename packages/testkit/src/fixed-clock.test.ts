import { expect, it } from 'vitest'
import { createFixedClock } from './fixed-clock.ts'

it('stands still until it is moved', () => {
  const clock = createFixedClock(1_000)
  expect([clock.now(), clock.now()]).toEqual([1_000, 1_000])
  clock.advance(500)
  expect(clock.now()).toBe(1_500)
  clock.set(10)
  expect(clock.now()).toBe(10)
})
