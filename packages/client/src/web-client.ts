import { type WebOperations, webCalls } from '@portrait/protocol'
import type { Client } from './client.ts'
import type { DeadlineOptions } from './deadline.ts'
import { isPresence } from './web-answer.ts'
import { createWebCall, type WebClientOptions } from './web-call.ts'
import { createWebProfiles } from './web-profiles.ts'

export type { WebClientOptions } from './web-call.ts'

/** The web API: the user's own profile and those of others. */
export type WebClient = Client<WebOperations, DeadlineOptions>

/** Makes a client of the web API. Throws a UsageError. */
export function createWebClient(options: WebClientOptions): WebClient {
  const call = createWebCall(options)
  return {
    ...createWebProfiles(options),
    getUserPresence: (input, callOptions) => call(webCalls.getUserPresence, input, isPresence, callOptions),
  }
}
