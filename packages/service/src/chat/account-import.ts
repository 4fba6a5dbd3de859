import { toFieldChanges } from '../standard-tags.ts'
import { profileEvents, upsertFields } from '../user-record.ts'
import type { ChatRule } from './chat-rule.ts'

/** Imports an account; nickname and photo are written also when it exists already. */
export const accountImport: ChatRule<'account_import'> = async (input, { app, store, clock, caller }) => {
  const changes = toFieldChanges({ nick: input.Nick, avatar: input.FaceUrl })
  return store.update(app.sdkAppId, [input.UserID], ([user]) => {
    const imported = upsertFields(user, input.UserID, changes, app, clock.now())
    return { records: [imported], events: profileEvents(user, imported, changes, caller), result: {} }
  })
}
