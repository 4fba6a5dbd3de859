import { findContentWord } from '../content-words.ts'
import { Fault } from '../fault.ts'
import { toFieldChanges } from '../standard-tags.ts'
import { profileEvents, withFields } from '../user-record.ts'
import { findUser, userNotFound } from './find-user.ts'
import type { LcicRule } from './lcic-rule.ts'

/** Writes the nickname and photo that are given. */
export const modifyUserProfile: LcicRule<'ModifyUserProfile'> = async (input, context) => {
  const { app } = await findUser(input.UserId, context)
  for (const name of ['Nickname', 'Avatar'] as const) {
    const word = findContentWord(app, input[name] ?? '')
    if (word !== undefined) {
      const detail = `${name} has a word that the application forbids.`
      throw new Fault('InvalidParameter.Content', detail, { kind: 'content-word', name, word })
    }
  }
  const actor = { caller: input.UserId, ...context.origin }
  const changes = toFieldChanges({ nick: input.Nickname, avatar: input.Avatar })
  return context.store.update(app.sdkAppId, [input.UserId], ([user]) => {
    // The user may have been deleted since it was found.
    if (user?.lcic === undefined) throw userNotFound('UserId', input.UserId)
    const changed = withFields(user, changes, app, context.clock.now())
    return { records: [changed], events: profileEvents(user, changed, changes, actor), result: {} }
  })
}
