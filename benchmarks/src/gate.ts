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
  /** A ratio at least, or with no baseline microseconds at most; absent where the figure only informs. */
  readonly limit?: number
  /** A hard gate that is missed fails the run. */
  readonly kind: 'hard' | 'report'
}

/** A gate with what was measured: ratios of rates within a round, or microseconds. */
export interface Result extends Gate, Spread {
  /** Absent when there is no limit. */
  readonly holds?: boolean
}

/** Judges a gate by the median of its rounds. */
export function judge(gate: Gate, rates: Rates): Result {
  const { baseline, limit } = gate
  const own = ratesOf(rates, gate.subject)
  const others = baseline === undefined ? undefined : ratesOf(rates, baseline)
  const figures = own.map((rate, round) => (others === undefined ? 1e6 / rate : rate / (others[round] ?? Number.NaN)))
  const spread = toSpread(figures)
  if (limit === undefined) return { ...gate, ...spread }
  return { ...gate, ...spread, holds: baseline === undefined ? spread.median <= limit : spread.median >= limit }
}

function ratesOf(rates: Rates, name: string): readonly number[] {
  const found = rates.get(name)
  if (found === undefined) throw new Error(`Nothing named ${name} was measured.`)
  return found
}
