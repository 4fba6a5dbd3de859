import { ServiceError } from '@portrait/client'
import type { ChatErrorCode, LcicErrorCode } from '@portrait/protocol'
import { describeMove, isMoved, readServiceClock } from './service-clock.ts'
import type { Session } from './session.ts'
import type { Settings } from './settings/settings.ts'

const expired: readonly unknown[] = [70001, 'AuthFailure.SignatureExpire'] satisfies (ChatErrorCode | LcicErrorCode)[]

/** What to add to a failure when the time may be why, and the service's clock was moved; else nothing. */
export async function adviseOnClock(error: unknown, session: Session, settings: Settings): Promise<string> {
  if (!(error instanceof ServiceError && expired.includes(error.code))) return ''
  const state = await readServiceClock(session, settings)
  return state !== undefined && isMoved(state) ? ` ${describeMove(state)}` : ''
}
