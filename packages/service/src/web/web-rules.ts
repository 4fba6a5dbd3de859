import { getMyProfile, updateMyProfile } from './own-profile.ts'
import { getUserPresence } from './user-presence.ts'
import { getUserProfiles } from './user-profiles.ts'
import type { WebOperationId, WebRule } from './web-rule.ts'

/** The rule of every web operation; an operation of the spec without one is a type error. */
export type WebRules = { readonly [Id in WebOperationId]: WebRule<Id> }

/** The rules that answer from the store. */
export const webRules: WebRules = {
  getMyProfile,
  updateMyProfile,
  getUserProfiles,
  getUserPresence,
}
