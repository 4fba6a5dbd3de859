import type { Clock } from './clock.ts'
import type { PacedOperation } from './operation.ts'
import { Pacer } from './pacer.ts'
import type { Pacing } from './pipeline-options.ts'
import { UsageError } from './usage-error.ts'

const largestFactor = 1000

/** Checks a pacing. Throws a UsageError. */
export function requirePacing(creator: string, pacing: Pacing): void {
  if (pacing === 'documented' || pacing === 'off') return
  if (typeof pacing === 'number' && pacing > 0 && pacing <= largestFactor) return
  const problem = `pacing must be 'documented', 'off', or a factor above 0 and up to ${largestFactor}.`
  throw new UsageError(creator, 'bad-option', problem)
}

/** Makes the pacer of an operation; none when nothing is paced. */
export function createPacer(
  { rateLimit, pushLimits }: PacedOperation,
  pacing: Pacing,
  clock: Required<Clock>,
): Pacer | undefined {
  if (pacing === 'off') return undefined
  if (pushLimits !== undefined) return new Pacer({ calls: 1, seconds: pushLimits.distanceSeconds }, clock)
  const factor = pacing === 'documented' ? 1 : pacing
  // As the service itself scales its limits.
  return new Pacer({ calls: Math.max(1, Math.floor(rateLimit.calls * factor)), seconds: rateLimit.seconds }, clock)
}
