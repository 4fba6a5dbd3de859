import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type PaceLimit, Pacer } from './pacer.ts'
import { createManualClock, type ManualClock } from './testing/manual-clock.ts'

const startMs = 1_700_000_000_000
let clock: ManualClock
let went: string[]

/** Calls a pacer as a call does, and notes when the call goes. */
function come(pacer: Pacer, name: string, { isReturning = false } = {}): { leave(): void } {
  let leave = () => {}
  const note = () => went.push(`${name} ${clock.now() - startMs}`)
  if (pacer.tryGo()) note()
  else pacer.wait(isReturning, { onAbort: (listener) => (leave = listener) }).then(note)
  return { leave: () => leave() }
}

beforeEach(() => {
  clock = createManualClock(startMs)
  went = []
})

describe('a pacer', () => {
  it('lets as many go at once as the limit allows, and a queue at even distances', async () => {
    const pacer = new Pacer({ calls: 4, seconds: 1 }, clock)
    for (const name of 'abcdefghij') come(pacer, name)
    expect(went).toEqual(['a 0', 'b 0', 'c 0', 'd 0'])
    expect(pacer.queued).toBe(6)
    await clock.advance(10_000)
    expect(went.slice(4)).toEqual(['e 1000', 'f 1250', 'g 1500', 'h 1750', 'i 2000', 'j 2250'])
    expect(clock.timers).toBe(0)
  })

  it('does not hold back who comes after a pause', async () => {
    const pacer = new Pacer({ calls: 2, seconds: 1 }, clock)
    for (const name of 'abc') come(pacer, name)
    await clock.advance(5000)
    for (const name of 'de') come(pacer, name)
    expect(went).toEqual(['a 0', 'b 0', 'c 1000', 'd 5000', 'e 5000'])
  })

  it('lets nobody pass those who wait, but who returns', async () => {
    const pacer = new Pacer({ calls: 1, seconds: 1 }, clock)
    for (const name of 'abc') come(pacer, name)
    come(pacer, 'returned', { isReturning: true })
    await clock.advance(1500)
    come(pacer, 'late')
    await clock.advance(10_000)
    expect(went).toEqual(['a 0', 'returned 1000', 'b 2000', 'c 3000', 'late 4000'])
  })

  it('gives the turn of one who leaves to the next', async () => {
    const pacer = new Pacer({ calls: 1, seconds: 1 }, clock)
    come(pacer, 'a')
    const b = come(pacer, 'b')
    come(pacer, 'c')
    b.leave()
    expect(pacer.queued).toBe(1)
    await clock.advance(10_000)
    expect(went).toEqual(['a 0', 'c 1000'])
  })

  it('leaves no timer behind when all have left', async () => {
    const pacer = new Pacer({ calls: 1, seconds: 1 }, clock)
    come(pacer, 'a')
    come(pacer, 'b').leave()
    expect(clock.timers).toBe(0)
    await clock.advance(1000)
    come(pacer, 'c')
    expect(went).toEqual(['a 0', 'c 1000'])
  })

  it('does not wait for an hour when the clock is put back by one', async () => {
    const pacer = new Pacer({ calls: 2, seconds: 1 }, clock)
    come(pacer, 'a')
    come(pacer, 'b')
    clock.set(startMs - 3_600_000)
    come(pacer, 'c')
    await clock.advance(1000)
    expect(went).toEqual(['a 0', 'b 0', 'c -3599000'])
  })

  it('makes up for a timer that comes late', async () => {
    const pacer = new Pacer({ calls: 4, seconds: 1 }, clock)
    for (const name of 'abcdefgh') come(pacer, name)
    clock.set(startMs + 1600)
    await clock.advance(0)
    expect(went.slice(4)).toEqual(['e 1600', 'f 1600', 'g 1600'])
    await clock.advance(1000)
    expect(went.slice(7)).toEqual(['h 1750'])
  })
})

it('never lets more go than the limit, wherever a window begins, and keeps the order', async () => {
  const limits = fc.record({ calls: fc.integer({ min: 1, max: 7 }), seconds: fc.integer({ min: 1, max: 3 }) })
  const pauses = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(limits, pauses, async (limit: PaceLimit, waits) => {
      clock = createManualClock(startMs)
      const times: number[] = []
      const order: number[] = []
      const pacer = new Pacer(limit, clock)
      for (const [index, wait] of waits.entries()) {
        const note = () => {
          times.push(clock.now())
          order.push(index)
        }
        if (pacer.tryGo()) note()
        else pacer.wait(false, { onAbort() {} }).then(note)
        await clock.advance(wait)
      }
      await clock.advance(1_000_000)
      expect(order).toEqual(waits.map((_, index) => index))
      const spanMs = limit.seconds * 1000
      for (const [index, time] of times.entries()) {
        const earlier = times[index - limit.calls]
        if (earlier !== undefined) expect(time - earlier).toBeGreaterThanOrEqual(spanMs)
      }
    }),
    { numRuns: 50 },
  )
})
