import { toEvent } from '../event-data.ts'
import { findUser } from './find-user.ts'
import type { LcicRule } from './lcic-rule.ts'

/** Deletes a user, the account of Chat included. */
export const deleteUser: LcicRule<'DeleteUser'> = async (input, context) => {
  const { app } = await findUser(input.UserId, context)
  const { store, clock, origin } = context
  const deleted = toEvent('account-deleted', input.UserId, clock.now(), { caller: input.UserId, ...origin })
  return store.update(app.sdkAppId, [input.UserId], ([user]) => ({
    records: [undefined],
    events: user === undefined ? [] : [deleted],
    result: {},
  }))
}
