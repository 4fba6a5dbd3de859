import type { App, ChatErrorCode } from '@portrait/protocol'
import type { Clock } from './clock.ts'
import { Fault } from './fault.ts'

/** How often something may happen. */
export interface FrequencyLimit {
  readonly calls: number
  readonly seconds: number
}

/** What a call met: whether it may go on, and how many there were in its window. */
export interface FrequencyVerdict {
  readonly allowed: boolean
  readonly count: number
  /** How many are allowed. */
  readonly calls: number
}

/** Counts calls in fixed windows on the service's clock. */
export interface FrequencyCounter {
  /** `limits` is an app's own word in place of the counter's. */
  count(key: string, limit: FrequencyLimit, limits?: Limits): FrequencyVerdict
}

/** Limits as documented (`real`), none (`off`), or the documented ones times a factor. */
export type Limits = 'real' | 'off' | number

interface Window {
  readonly index: number
  readonly counts: Map<string, number>
}

/** Makes a counter. Windows that are over are forgotten, so its memory holds one window's keys. */
export function createFrequencyCounter(clock: Clock, limits: Limits): FrequencyCounter {
  // A wrong one is refused before the first call.
  toFactor(limits)
  // By length of the window; the documented limits are all of one second.
  const windows = new Map<number, Window>()
  return {
    count(key, { calls, seconds }, own = limits) {
      const allowance = Math.max(1, Math.floor(calls * toFactor(own)))
      if (allowance === Number.POSITIVE_INFINITY) return { allowed: true, count: 0, calls: allowance }
      const index = Math.floor(clock.now() / (seconds * 1000))
      let window = windows.get(seconds)
      if (window?.index !== index) {
        window = { index, counts: new Map() }
        windows.set(seconds, window)
      }
      const count = (window.counts.get(key) ?? 0) + 1
      window.counts.set(key, count)
      return { allowed: count <= allowance, count, calls: allowance }
    },
  }
}

function toFactor(limits: Limits): number {
  if (limits === 'real') return 1
  if (limits === 'off') return Number.POSITIVE_INFINITY
  if (limits > 0) return limits
  throw new TypeError(
    `limits are 'real', 'off' or a factor above 0, not ${typeof limits === 'string' ? JSON.stringify(limits) : limits}.`,
  )
}

/** Counts a call of an app. Fault: the code that the operation's spec gives to calls that are too frequent. */
export function requireFrequency(
  counter: FrequencyCounter,
  key: string,
  limit: FrequencyLimit & { readonly error: ChatErrorCode },
  { limits }: App,
): void {
  const { allowed, count, calls } = counter.count(key, limit, limits)
  if (allowed) return
  const { error, seconds } = limit
  const detail = `This was call ${count} of ${calls} allowed per ${seconds} s.`
  throw new Fault(error, detail, { kind: 'frequency', count, calls, seconds })
}
