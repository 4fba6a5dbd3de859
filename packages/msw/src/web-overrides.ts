import { type ChatErrorCode, type Problem, type WebOperations, webOperations } from '@portrait/protocol'
import { failureResponse } from './failure-response.ts'
import { createOverride, type Override, type OverrideContext } from './override.ts'

/** One override for each operation that the browser adapter calls: `getMyProfile`, `getUserPresence` … */
export type WebOverrides = {
  readonly [Id in keyof WebOperations]: Override<
    WebOperations[Id]['input'],
    WebOperations[Id]['output'] | Problem,
    ChatErrorCode
  >
}

/** Makes the overrides of the web operations of a mock. */
export function createWebOverrides(context: OverrideContext): WebOverrides {
  const entries = Object.values(webOperations).map((operation) => {
    const matches = ({ method, url }: Request) =>
      method === operation.method && new URL(url).pathname === operation.path
    const toFailure = (code: ChatErrorCode) => failureResponse({ api: 'web', operation: operation.id }, code)
    return [operation.id, createOverride({ ...context, api: 'web', operation: operation.id, matches, toFailure })]
  })
  // The table names every operation.
  return Object.fromEntries(entries) as WebOverrides
}
