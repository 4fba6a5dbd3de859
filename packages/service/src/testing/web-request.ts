import { webOperations } from '@portrait/protocol'
import type { ServiceRequest } from '../message.ts'
import type { WebOperationId } from '../web/web-rule.ts'
import { type BodyOptions, readerOf, toBytes, withoutUndefined } from './body.ts'
import { userSigOf } from './chat-request.ts'
import { mainApp, type TestApp } from './test-apps.ts'

export interface WebRequestOptions extends BodyOptions {
  readonly app?: TestApp
  readonly userId?: string
  readonly method?: string
  readonly path?: string
  /** Adds and replaces headers; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>
}

/** A call of the web API by a user. */
export function webRequest(operation: WebOperationId, options: WebRequestOptions = {}): ServiceRequest {
  const { app = mainApp, userId = 'rider_17', headers } = options
  const { method, path } = webOperations[operation]
  const own = { authorization: `Bearer ${userSigOf(userId, app)}`, 'x-portrait-app': String(app.sdkAppId) }
  return {
    method: options.method ?? method,
    path: options.path ?? path,
    query: '',
    headers: Object.fromEntries(withoutUndefined({ ...own, ...headers })),
    readBody: readerOf(toBytes(options)),
  }
}
