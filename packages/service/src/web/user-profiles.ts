import { toProfile } from './to-profile.ts'
import type { WebRule } from './web-rule.ts'

/** Answers profiles in the order of the ids, and names the ids that are nobody's. */
export const getUserProfiles: WebRule<'getUserProfiles'> = async ({ userIDs }, { app, store }) => {
  const users = await store.get(app.sdkAppId, userIDs)
  return {
    profiles: userIDs.flatMap((userId, index) => {
      const user = users[index]
      return user === undefined ? [] : [toProfile(userId, user, app)]
    }),
    missing: userIDs.filter((_, index) => users[index] === undefined),
  }
}
