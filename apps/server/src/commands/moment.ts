import { InvalidArgumentError } from 'commander'

/** Milliseconds since the epoch of a moment as people write it: ISO 8601, or Unix seconds. Throws commander's error. */
export function parseMoment(text: string): number {
  const ms = /^\d{1,11}$/.test(text) ? Number(text) * 1000 : Date.parse(text)
  if (Number.isNaN(ms)) throw new InvalidArgumentError('A moment is ISO 8601 (2030-01-31T12:00:00Z) or Unix seconds.')
  return ms
}

/** Unix seconds as ISO 8601; as they are when no calendar goes that far. */
export function describeMoment(unixSeconds: number): string {
  const date = new Date(unixSeconds * 1000)
  return Number.isNaN(date.getTime()) ? `Unix time ${unixSeconds}` : date.toISOString()
}
