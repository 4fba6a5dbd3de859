import type { App } from '@portrait/protocol'
import type { Facts } from './facts.ts'
import type { Strike } from './faults/faults.ts'
import type { ServiceRequest } from './message.ts'

/** The APIs that the service answers. */
export type Api = 'chat' | 'control' | 'lcic' | 'web'

/** What becomes known of one request on its way through the service; it outlives the request and holds no socket. */
export interface Trace extends Pick<ServiceRequest, 'method' | 'path' | 'query' | 'headers'> {
  readonly api: Api
  /** The operation, as soon as it is recognised. */
  operation?: string
  /** The app that the request names, once it is found. */
  app?: App
  /** Who calls, as the request says; proven only when nothing was refused. */
  user?: string
  /** The body, if it was read whole. */
  body?: Uint8Array
  /** What was thrown, when the request was refused. */
  refusal?: unknown
  /** What is strange about a request that was granted. */
  surprise?: Facts
  /** The fault rule that struck. */
  struck?: Strike
}

/** The APIs that are the vendor's or take its place: all but the service's own controls. */
export type ProfileApi = Exclude<Api, 'control'>

/** Begins to trace a request: the body that the returned request reads stays in the trace. */
export function openTrace(
  request: ServiceRequest,
  api: Api,
): { readonly trace: Trace; readonly request: ServiceRequest } {
  const { method, path, query, headers } = request
  const trace: Trace = { method, path, query, headers, api }
  // How far a body was read that turned out to be longer.
  let overBytes = -1
  const readBody = async (maxBytes: number): Promise<Uint8Array | undefined> => {
    if (trace.body === undefined && maxBytes > overBytes) {
      const body = await request.readBody(maxBytes)
      if (body === undefined) overBytes = maxBytes
      else trace.body = body
    }
    return trace.body !== undefined && trace.body.length <= maxBytes ? trace.body : undefined
  }
  return { trace, request: { ...request, readBody } }
}
