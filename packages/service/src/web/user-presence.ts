import type { WebRule } from './web-rule.ts'

/** Tells who is online, in the order of the ids, and names the ids that are nobody's. */
export const getUserPresence: WebRule<'getUserPresence'> = async ({ userIDs }, { app, store, presence }) => {
  const [users, online] = await Promise.all([
    store.get(app.sdkAppId, userIDs),
    presence.areOnline(app.sdkAppId, userIDs),
  ])
  return {
    users: userIDs.flatMap((userID, index) =>
      users[index] === undefined
        ? []
        : [{ userID, status: online[index] ? ('online' as const) : ('offline' as const) }],
    ),
    missing: userIDs.filter((_, index) => users[index] === undefined),
  }
}
