import type { Rates } from './run-rounds.ts'
import { type Spread, toSpread } from './spread.ts'

/** One line of a table: a subject beside what it is measured by. */
export interface Gate {
  /** What is measured. */
  readonly what: string
  /** The subject's name. */
  readonly subject: string
  /** What it is compared with, in words. */
  readonly against: string
  /** The other subject, whose rate is 1; absent where time is what counts. */
  readonly baseline?: string
  /**
   * Rates when absent: twice is twice as fast. Of costs, twice takes twice as long. `extra` is no ratio but what one costs
   * more than the other, in microseconds.
   */
  readonly ratioOf?: 'rates' | 'costs' | 'extra'
  /** What one step costs; microseconds when absent. A subject of bytes tells how many of itself make a million of them. */
  readonly unit?: 'KiB' | 'bytes' | 'requests'
  /** A ratio of rates at least, anything else at most; absent where the figure only informs. */
  readonly limit?: number
  /** A hard gate that is missed fails the run. */
  readonly kind: 'hard' | 'report'
}

/** A gate with what was measured: ratios within a round, microseconds, or bytes. */
export interface Result extends Gate, Spread {
  /** Absent when there is no limit. */
  readonly holds?: boolean
}

/** Judges a gate by the median of its rounds. */
export function judge(gate: Gate, rates: Rates): Result {
  const { baseline, limit } = gate
  const own = ratesOf(rates, gate.subject)
  const others = baseline === undefined ? undefined : ratesOf(rates, baseline)
  const figures = own.map((rate, round) => {
    if (others === undefined) return 1e6 / rate
    const other = others[round] ?? Number.NaN
    if (gate.ratioOf === 'extra') return 1e6 / rate - 1e6 / other
    return gate.ratioOf === 'costs' ? other / rate : rate / other
  })
  const spread = toSpread(figures)
  if (limit === undefined) return { ...gate, ...spread }
  return { ...gate, ...spread, holds: isAtMost(gate) ? spread.median <= limit : spread.median >= limit }
}

/** Whether less is better. */
export function isAtMost({ baseline, ratioOf }: Gate): boolean {
  return baseline === undefined || ratioOf === 'costs' || ratioOf === 'extra'
}

function ratesOf(rates: Rates, name: string): readonly number[] {
  const found = rates.get(name)
  if (found === undefined) throw new Error(`Nothing named ${name} was measured.`)
  return found
}
