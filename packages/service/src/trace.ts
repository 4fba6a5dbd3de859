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
  operation: string | undefined
  /** The app that the request names, once it is found. */
  app: App | undefined
  /** Who calls, as the request says; proven only when nothing was refused. */
  user: string | undefined
  /** The body, if it was read whole. */
  body: Uint8Array | undefined
  /** What was thrown, when the request was refused. */
  refusal: unknown
  /** What is strange about a request that was granted. */
  surprise: Facts | undefined
  /** The fault rule that struck. */
  struck: Strike | undefined
}

/** The APIs that are the vendor's or take its place: all but the service's own controls. */
export type ProfileApi = Exclude<Api, 'control'>

/** Begins to trace a request. */
export function openTrace({ method, path, query, headers }: ServiceRequest, api: Api): Trace {
  // Every request has one, so all of them are made with all their parts: the engine likes that better.
  return {
    method,
    path,
    query,
    headers,
    api,
    operation: undefined,
    app: undefined,
    user: undefined,
    body: undefined,
    refusal: undefined,
    surprise: undefined,
    struck: undefined,
  }
}
