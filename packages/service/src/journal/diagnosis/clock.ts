import { lcicSettings } from '@portrait/protocol'
import type { Explain } from './scene.ts'
import { duration, moment } from './words.ts'

const tolerance = lcicSettings.tcClockToleranceSeconds

/** The timestamp of a TencentCloud signature is too far from the service's clock. */
export const clock: Explain<'clock'> = ({ timestampSeconds }, { nowMs }) => {
  const nowSeconds = Math.floor(nowMs / 1000)
  const aheadSeconds = timestampSeconds - nowSeconds
  const isMilliseconds = timestampSeconds > nowSeconds * 100
  const way = aheadSeconds > 0 ? 'ahead of' : 'behind'
  return {
    cause: 'clock-skew',
    summary: `The request's timestamp is ${duration(Math.abs(aheadSeconds))} ${way} the service's clock; ${duration(tolerance)} are allowed.`,
    details: {
      timestamp: moment(timestampSeconds),
      now: moment(nowSeconds),
      aheadSeconds,
      toleranceSeconds: tolerance,
    },
    fix: isMilliseconds
      ? 'The timestamp is in milliseconds: send Unix seconds.'
      : "Set the caller's clock right, sign again before each attempt, and see whether a test has moved the service's clock.",
  }
}
