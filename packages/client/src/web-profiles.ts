import { type WebOperations, webCalls } from '@portrait/protocol'
import type { Client } from './client.ts'
import type { DeadlineOptions } from './deadline.ts'
import { isProfile, isProfiles } from './web-answer.ts'
import { createWebCall, type WebClientOptions } from './web-call.ts'

export type { WebClientOptions } from './web-call.ts'

/** The profile calls of the web API alone, for pages that count bytes. */
export type WebProfiles = Pick<
  Client<WebOperations, DeadlineOptions>,
  'getMyProfile' | 'updateMyProfile' | 'getUserProfiles'
>

/** Makes the profile calls of the web API. Throws a UsageError. */
export function createWebProfiles(options: WebClientOptions): WebProfiles {
  const call = createWebCall(options)
  return {
    getMyProfile: (callOptions) => call(webCalls.getMyProfile, undefined, isProfile, callOptions),
    updateMyProfile: (input, callOptions) => call(webCalls.updateMyProfile, input, isProfile, callOptions),
    getUserProfiles: (input, callOptions) => call(webCalls.getUserProfiles, input, isProfiles, callOptions),
  }
}
