import { profileEvents, upsertFields } from '../user-record.ts'
import { toFieldChanges } from './to-field-changes.ts'
import { toProfile } from './to-profile.ts'
import type { WebRule } from './web-rule.ts'

/** Answers the caller's profile. */
export const getMyProfile: WebRule<'getMyProfile'> = async (_input, { app, store, caller }) => {
  const [user] = await store.get(app.sdkAppId, [caller])
  return toProfile(caller, user, app)
}

/** Writes fields of the caller's profile, all or none, and answers the whole of it. */
export const updateMyProfile: WebRule<'updateMyProfile'> = async (input, { app, store, clock, caller, actor }) => {
  const changes = toFieldChanges(input, app)
  return store.update(app.sdkAppId, [caller], ([user]) => {
    const changed = upsertFields(user, caller, changes, app, clock.now())
    const events = profileEvents(user, changed, changes, actor)
    return { records: [changed], events, result: toProfile(caller, changed, app) }
  })
}
