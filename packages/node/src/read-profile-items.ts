import type { CallOptions, ChatClient } from '@portrait/client'
import { type ChatErrorCode, chatOperations, type ProfileItem } from '@portrait/protocol'
import type { Outcome } from './bulk/outcome.ts'
import { createItemRefusal } from './create-refusal.ts'
import { readAnswer } from './read-answer.ts'
import type { UserItem } from './user-task.ts'
import { subjectOf } from './with-refusals.ts'

const notFound: ChatErrorCode = 40003

/** Reads profiles of up to a request's number of users, as they travel; one outcome for each, in their order. */
export async function readProfileItems(
  raw: ChatClient,
  users: readonly UserItem[],
  tags: readonly string[],
  options: CallOptions | undefined,
): Promise<readonly Outcome<readonly ProfileItem[]>[]> {
  const To_Account = users.map(({ userId }) => userId)
  const call = raw.portrait_get({ To_Account, TagList: [...tags] }, options)
  const items = await readAnswer(chatOperations.portrait_get, call, subjectOf(users), ({ UserProfileItem }) => {
    return new Map(UserProfileItem.map((item) => [item.To_Account, item]))
  })
  return To_Account.map((userId) => {
    // The gateway cannot name an account that it does not know: the item has a placeholder's name.
    const { ResultCode, ResultInfo, ProfileItem = [] } = items.get(userId) ?? { ResultCode: notFound, ResultInfo: '' }
    if (ResultCode === 0) return { ok: true, value: ProfileItem }
    return { ok: false, error: createItemRefusal('portrait_get', ResultCode, ResultInfo, userId) }
  })
}
