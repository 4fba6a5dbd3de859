import { chatSettings } from '@portrait/protocol'
import { Fault } from '../fault.ts'
import type { UserRecord } from '../store.ts'
import { withTags } from '../user-record.ts'
import { changeAccounts } from './change-accounts.ts'
import type { ChatInput, ChatRule } from './chat-rule.ts'
import { groupByAccount, requireAccount, requirePush } from './push-feature.ts'

/** Adds tags to several users: to all of them or none. */
export const addTags: ChatRule<'im_add_tag'> = async (input, context) => {
  requirePush(context.app)
  return changeAccounts(tagsByAccount(input), context, addToUser)
}

/** Removes tags from several users: from all of them or none. */
export const removeTags: ChatRule<'im_remove_tag'> = async (input, context) => {
  requirePush(context.app)
  return changeAccounts(tagsByAccount(input), context, (user, tags, now) =>
    withTags(
      user,
      user.tags.filter((tag) => !tags.includes(tag)),
      now,
    ),
  )
}

/** Removes all tags of several users. */
export const removeAllTags: ChatRule<'im_remove_all_tags'> = async (input, context) => {
  requirePush(context.app)
  const nobody = new Map<string, string[]>(input.To_Account.map((userId) => [userId, []]))
  return changeAccounts(nobody, context, (user, _tags, now) => withTags(user, [], now))
}

/** Answers the tags of several users, in the order of the request. */
export const getTags: ChatRule<'im_get_tag'> = async (input, { app, store }) => {
  requirePush(app)
  const users = await store.get(app.sdkAppId, input.To_Account)
  return {
    UserTags: input.To_Account.map((userId, index) => ({
      To_Account: userId,
      Tags: [...requireAccount(userId, users[index]).tags],
    })),
  }
}

function tagsByAccount({ UserTags }: ChatInput<'im_add_tag'>): ReadonlyMap<string, readonly string[]> {
  return groupByAccount(UserTags, ({ Tags }) => Tags)
}

function addToUser(user: UserRecord, added: readonly string[], now: number): UserRecord {
  const tags = [...new Set([...user.tags, ...added])]
  const { maxUserTags } = chatSettings
  if (tags.length > maxUserTags) {
    throw new Fault(90032, `${JSON.stringify(user.userId)} would have ${tags.length} tags; ${maxUserTags} are allowed.`)
  }
  return withTags(user, tags, now)
}
