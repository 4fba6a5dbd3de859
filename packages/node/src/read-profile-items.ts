import type { CallOptions, ChatClient } from '@portrait/client'
import type { ChatErrorCode, ProfileItem } from '@portrait/protocol'
import type { Outcome } from './bulk/outcome.ts'
import { createItemRefusal } from './create-refusal.ts'
import type { UserItem } from './user-task.ts'
import { subjectOf, withRefusals } from './with-refusals.ts'

const notFound: ChatErrorCode = 40003

/** Reads profiles of up to a request's number of users, as they travel; one outcome for each, in their order. */
export async function readProfileItems(
  raw: ChatClient,
  users: readonly UserItem[],
  tags: readonly string[],
  options: CallOptions | undefined,
): Promise<readonly Outcome<readonly ProfileItem[]>[]> {
  const To_Account = users.map(({ userId }) => userId)
  const answer = await withRefusals(raw.portrait_get({ To_Account, TagList: [...tags] }, options), subjectOf(users))
  const items = new Map(answer.UserProfileItem.map((item) => [item.To_Account, item]))
  return To_Account.map((userId) => {
    // The gateway cannot name an account that it does not know: the item has a placeholder's name.
    const { ResultCode, ResultInfo, ProfileItem = [] } = items.get(userId) ?? { ResultCode: notFound, ResultInfo: '' }
    if (ResultCode === 0) return { ok: true, value: ProfileItem }
    return { ok: false, error: createItemRefusal('portrait_get', ResultCode, ResultInfo, userId) }
  })
}
