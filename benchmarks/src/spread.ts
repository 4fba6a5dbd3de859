/** The middle of some measurements, and their ends. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** Throws a RangeError when there are no values. */
export function toSpread(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  const low = sorted[Math.floor(middle)]
  const high = sorted[Math.ceil(middle)]
  if (low === undefined || high === undefined) throw new RangeError('There is nothing to take the median of.')
  return { median: (low + high) / 2, min: sorted[0] ?? low, max: sorted.at(-1) ?? high }
}
