import { withAttributes, withoutAttributes } from '../user-record.ts'
import { changeAccounts } from './change-accounts.ts'
import type { ChatRule } from './chat-rule.ts'
import { groupByAccount, requireAccount, requireAttributeNames, requirePush } from './push-feature.ts'

/** Sets attributes of several users: all of them or none. */
export const setAttributes: ChatRule<'im_set_attr'> = async (input, context) => {
  requirePush(context.app)
  requireAttributeNames(
    context.app,
    input.UserAttrs.flatMap(({ Attrs }) => Object.keys(Attrs)),
  )
  const changes = groupByAccount(input.UserAttrs, ({ Attrs }) => Object.entries(Attrs))
  return changeAccounts(changes, context, withAttributes)
}

/** Removes attributes of several users: of all of them or none. */
export const removeAttributes: ChatRule<'im_remove_attr'> = async (input, context) => {
  requirePush(context.app)
  requireAttributeNames(
    context.app,
    input.UserAttrs.flatMap(({ Attrs }) => Attrs),
  )
  const names = groupByAccount(input.UserAttrs, ({ Attrs }) => Attrs)
  return changeAccounts(names, context, withoutAttributes)
}

/** Answers the attributes of several users, in the order of the request. */
export const getAttributes: ChatRule<'im_get_attr'> = async (input, { app, store }) => {
  requirePush(app)
  const users = await store.get(app.sdkAppId, input.To_Account)
  return {
    UserAttrs: input.To_Account.map((userId, index) => ({
      To_Account: userId,
      Attrs: requireAccount(userId, users[index]).attributes,
    })),
  }
}
