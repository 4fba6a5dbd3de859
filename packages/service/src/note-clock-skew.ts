import { lcicSettings } from '@portrait/protocol'
import type { UserSigContent } from '@portrait/signing'
import type { Clock } from './clock.ts'
import type { Trace } from './trace.ts'

/** Notes a UserSig from the future. The vendor accepts it too, but the clocks differ, and other calls will fail by that. */
export function noteClockSkew({ createdAtSeconds }: UserSigContent, clock: Clock, trace: Trace): void {
  const nowMs = clock.now()
  if (createdAtSeconds - nowMs / 1000 <= lcicSettings.tcClockToleranceSeconds) return
  trace.surprise = { kind: 'future-user-sig', createdAtSeconds, nowMs }
}
