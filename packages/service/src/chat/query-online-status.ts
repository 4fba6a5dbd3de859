import { Fault } from '../fault.ts'
import type { ChatResult, ChatRule } from './chat-rule.ts'

type QueryResult = ChatResult<'query_online_status'>['QueryResult'][number]

/** Tells who is online; accounts that do not exist are listed, and the call fails only when none exists. */
export const queryOnlineStatus: ChatRule<'query_online_status'> = async (input, { app, store, presence }) => {
  const { To_Account: userIds, IsNeedDetail } = input
  const [users, online] = await Promise.all([
    store.get(app.sdkAppId, userIds),
    presence.areOnline(app.sdkAppId, userIds),
  ])
  const unknown = userIds.filter((_, index) => users[index] === undefined)
  if (unknown.length === userIds.length)
    throw new Fault(70107, '', { kind: 'unknown-account', userId: userIds[0] ?? '' })
  const results = userIds.flatMap((userId, index): QueryResult[] => {
    if (users[index] === undefined) return []
    if (!online[index]) return [{ To_Account: userId, Status: 'Offline' }]
    if (IsNeedDetail !== 1) return [{ To_Account: userId, Status: 'Online' }]
    // The change stream is what browsers hold open.
    return [{ To_Account: userId, Status: 'Online', Detail: [{ Platform: 'Web', Status: 'Online' }] }]
  })
  return {
    QueryResult: results,
    ...(unknown.length > 0 && { ErrorList: unknown.map((userId) => ({ To_Account: userId, ErrorCode: 70107 })) }),
  }
}
