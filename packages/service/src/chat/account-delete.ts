import { chatErrors } from '@portrait/protocol'
import { toEvent } from '../event-data.ts'
import { Fault } from '../fault.ts'
import { accountIdOf } from './account-id.ts'
import type { ChatRule } from './chat-rule.ts'

/** Deletes accounts for good; one that does not exist fails on its own. */
export const accountDelete: ChatRule<'account_delete'> = async (input, { app, store, clock, actor }) => {
  if (!app.deletionEnabled) throw new Fault(71000, '', { kind: 'disabled', setting: 'deletionEnabled' })
  const userIds = input.DeleteItem.map(accountIdOf)
  return store.update(app.sdkAppId, userIds, (users) => ({
    records: userIds.map(() => undefined),
    events: [...new Set(userIds)]
      .filter((userId) => users[userIds.indexOf(userId)] !== undefined)
      .map((userId) => toEvent('account-deleted', userId, clock.now(), actor)),
    result: {
      ResultItem: userIds.map((userId, index) =>
        users[index] === undefined
          ? { ResultCode: 70107, ResultInfo: chatErrors[70107].info, UserID: userId }
          : { ResultCode: 0, ResultInfo: '', UserID: userId },
      ),
    },
  }))
}
