import { type App, chatErrors, type ProfileField, type ProfileItem } from '@portrait/protocol'
import { requireReadable } from '../check-field.ts'
import type { UserRecord } from '../store.ts'
import type { ChatResult, ChatRule } from './chat-rule.ts'

type UserProfileItem = ChatResult<'portrait_get'>['UserProfileItem'][number]

// Third-party clients and the browser SDK know an account that the gateway cannot name by this placeholder.
const notFound = '@TLS#NOT_FOUND'

/** Answers one item for each account, in the order of the request; unknown accounts fail on their own. */
export const portraitGet: ChatRule<'portrait_get'> = async (input, { app, store }) => {
  const fields = input.TagList.map((tag) => requireReadable(app, tag, 'admin'))
  const users = await store.get(app.sdkAppId, input.To_Account)
  const items = input.To_Account.map((userId, index) => toItem(userId, users[index], fields, app))
  const failed = items.filter(({ ResultCode }) => ResultCode !== 0).map(({ To_Account }) => To_Account)
  return { UserProfileItem: items, ...(failed.length > 0 && { Fail_Account: failed }) }
}

function toItem(
  userId: string,
  user: UserRecord | undefined,
  fields: readonly ProfileField[],
  { choices }: App,
): UserProfileItem {
  if (user === undefined) {
    const name = choices.unknownAccount === 'echo' ? userId : notFound
    return { To_Account: name, ResultCode: 40003, ResultInfo: chatErrors[40003].meaning }
  }
  const items: ProfileItem[] = []
  for (const { tag, unset } of fields) {
    const value = user.fields[tag] ?? (choices.unsetFields === 'default' ? unset : undefined)
    if (value !== undefined) items.push({ Tag: tag, Value: value })
  }
  return { To_Account: userId, ProfileItem: items, ResultCode: 0, ResultInfo: '' }
}
