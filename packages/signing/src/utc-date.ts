/** The UTC date of a Unix time in seconds, `YYYY-MM-DD`. Throws a RangeError outside the range of `Date`. */
export function toUtcDate(timestampSeconds: number): string {
  return new Date(timestampSeconds * 1000).toISOString().slice(0, 10)
}
