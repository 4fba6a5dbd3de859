import { accountIdOf } from './account-id.ts'
import type { ChatRule } from './chat-rule.ts'

/** Tells for each account whether it exists; neither answer is an error. */
export const accountCheck: ChatRule<'account_check'> = async (input, { app, store }) => {
  const userIds = input.CheckItem.map(accountIdOf)
  const users = await store.get(app.sdkAppId, userIds)
  return {
    ResultItem: userIds.map((userId, index) => ({
      UserID: userId,
      ResultCode: 0,
      ResultInfo: '',
      AccountStatus: users[index] === undefined ? 'NotImported' : 'Imported',
    })),
  }
}
