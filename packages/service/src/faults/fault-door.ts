import type { Ids } from '../ids.ts'
import type { ServiceRequest, ServiceResponse } from '../message.ts'
import type { Store } from '../store.ts'
import type { Timers } from '../timers.ts'
import type { Trace } from '../trace.ts'
import { type AllowedOrigins, corsHeaders } from '../web/cors.ts'
import { applyStrike } from './apply-strike.ts'
import { createFaultTarget } from './fault-target.ts'
import type { Faults } from './faults.ts'

export interface FaultDoorOptions {
  readonly faults: Faults
  readonly store: Store
  readonly timers: Timers
  readonly ids: Ids
  readonly allowedOrigins: AllowedOrigins
}

/** Puts the fault rules before the APIs: answers a request that is struck, unless it is only to be late. Its body must be rereadable. */
export function createFaultDoor({ faults, store, timers, ids, allowedOrigins }: FaultDoorOptions) {
  return async (request: ServiceRequest, trace: Trace): Promise<ServiceResponse | undefined> => {
    const { api } = trace
    // Controls must always work, and a browser's question before the call is not the call.
    if (api === 'control' || request.method === 'OPTIONS') return undefined
    const target = createFaultTarget(request, api, store)
    const struck = await faults.strike(target)
    if (struck === undefined) return undefined
    trace.struck = struck
    const operation = await target.operation()
    if (operation !== undefined) trace.operation = operation
    const app = await target.app()
    if (app !== undefined) trace.app = app
    const response = await applyStrike(struck, request, { api, operation, timers, requestId: () => ids.requestId() })
    if (response === undefined || api !== 'web') return response
    // Without them a page would see a network error, whatever the rule says.
    return { ...response, headers: { ...response.headers, ...corsHeaders(request, allowedOrigins) } }
  }
}
