import { findUser } from './find-user.ts'
import type { LcicRule } from './lcic-rule.ts'

/** Deletes a user, the account of Chat included. */
export const deleteUser: LcicRule<'DeleteUser'> = async (input, context) => {
  const { app } = await findUser(input.UserId, context)
  return context.store.update(app.sdkAppId, [input.UserId], () => ({ records: [undefined], result: {} }))
}
