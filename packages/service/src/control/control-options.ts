import type { Seed } from '@portrait/protocol'
import type { FillRandom } from '../ids.ts'

/** Switches the control API on. */
export interface ControlOptions {
  /** What callers must send as their bearer token; at least 16 characters. */
  readonly token: string
  /** Origins whose pages may call; none by default, but for the service's own. */
  readonly allowedOrigins?: readonly string[]
  /** The seed that a reset goes back to; none by default. */
  readonly seed?: () => Seed | undefined
  /** Fills arrays with random bytes, for new secrets. */
  readonly fillRandom?: FillRandom
}
