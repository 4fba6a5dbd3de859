import type { ServiceRequest, ServiceResponse } from '../message.ts'
import type { Timers } from '../timers.ts'
import type { ProfileApi } from '../trace.ts'
import { vendorFailure } from '../vendor-failure.ts'
import type { Strike } from './faults.ts'

export interface ApplyStrikeOptions {
  readonly api: ProfileApi
  readonly operation: string | undefined
  readonly timers: Timers
  /** Names the answer of LCIC. */
  requestId(): string
}

/** A connection that was closed without an answer. */
const droppedResponse: ServiceResponse = { status: 0, headers: {}, body: '', dropped: true }

/** Does what a rule does to a request it struck: its answer, or nothing when the true answer is only late. */
export async function applyStrike(
  { effect, latencyMs }: Strike,
  request: ServiceRequest,
  { api, operation, timers, requestId }: ApplyStrikeOptions,
): Promise<ServiceResponse | undefined> {
  if (latencyMs > 0 && (await wait(latencyMs, request, timers)) === 'gone') return droppedResponse
  if (effect.drop === true) return droppedResponse
  if (effect.http !== undefined) {
    const { status, body = '', contentType = 'text/plain' } = effect.http
    return { status, headers: { 'content-type': contentType }, body }
  }
  if (effect.code === undefined) return undefined
  return vendorFailure({ api, operation }, effect.code, api === 'lcic' ? requestId() : undefined)
}

/** Waits, but no longer than somebody is there to be answered. */
function wait(ms: number, { onGone }: ServiceRequest, timers: Timers): Promise<'over' | 'gone'> {
  return new Promise((resolve) => {
    const callOff = timers.set(ms, () => {
      stopListening?.()
      resolve('over')
    })
    const stopListening = onGone?.(() => {
      callOff()
      resolve('gone')
    })
  })
}
