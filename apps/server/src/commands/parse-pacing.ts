import type { Pacing } from '@portrait/client'
import { InvalidArgumentError } from 'commander'

/** Reads how often operations may be called. Throws commander's error. */
export function parsePacing(text: string): Pacing {
  if (text === 'documented' || text === 'off') return text
  const factor = Number(text)
  if (Number.isFinite(factor) && factor > 0) return factor
  throw new InvalidArgumentError('A pace is documented, off, or a factor above 0.')
}
