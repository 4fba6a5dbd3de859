import { requireWritable } from '../check-field.ts'
import { Fault } from '../fault.ts'
import { profileEvents, withFields } from '../user-record.ts'
import type { ChatRule } from './chat-rule.ts'

/** Writes all items or none; of a tag that comes twice the last value stays. */
export const portraitSet: ChatRule<'portrait_set'> = async (input, { app, store, clock, actor }) => {
  const changes = new Map(input.ProfileItem.map(({ Tag, Value }) => [Tag, requireWritable(app, Tag, Value, 'admin')]))
  const now = clock.now()
  return store.update(app.sdkAppId, [input.From_Account], ([user]) => {
    if (user === undefined) {
      const userId = input.From_Account
      const detail = `${JSON.stringify(userId)} is not an account of this app.`
      throw new Fault(40003, detail, { kind: 'unknown-account', userId })
    }
    const changed = withFields(user, changes, app, now)
    return { records: [changed], events: profileEvents(user, changed, changes, actor), result: {} }
  })
}
