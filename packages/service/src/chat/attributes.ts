import type { App } from '@portrait/protocol'
import { Fault } from '../fault.ts'
import type { UserRecord } from '../store.ts'
import { withAttributes } from '../user-record.ts'
import { requirePush } from './attribute-names.ts'
import type { ChatRule } from './chat-rule.ts'

/** Sets attributes of several users: all of them or none. */
export const setAttributes: ChatRule<'im_set_attr'> = async (input, { app, store, clock }) => {
  requirePush(app)
  requireNames(
    app,
    input.UserAttrs.flatMap(({ Attrs }) => Object.keys(Attrs)),
  )
  // A user who is named twice gets both sets, the later one on top.
  const changes = new Map<string, [string, string][]>()
  for (const { To_Account, Attrs } of input.UserAttrs) {
    changes.set(To_Account, [...(changes.get(To_Account) ?? []), ...Object.entries(Attrs)])
  }
  const userIds = [...changes.keys()]
  const now = clock.now()
  return store.update(app.sdkAppId, userIds, (users) => ({
    records: userIds.map((userId, index) =>
      withAttributes(requireUser(userId, users[index]), changes.get(userId) ?? [], now),
    ),
    result: {},
  }))
}

/** Answers the attributes of several users, in the order of the request. */
export const getAttributes: ChatRule<'im_get_attr'> = async (input, { app, store }) => {
  requirePush(app)
  const users = await store.get(app.sdkAppId, input.To_Account)
  return {
    UserAttrs: input.To_Account.map((userId, index) => ({
      To_Account: userId,
      Attrs: requireUser(userId, users[index]).attributes,
    })),
  }
}

function requireNames({ attributeNames }: App, names: readonly string[]): void {
  const known = new Set(Object.values(attributeNames))
  const unknown = names.find((name) => !known.has(name))
  if (unknown !== undefined)
    throw new Fault(90033, `${JSON.stringify(unknown)} is not an attribute's name in this app.`)
}

function requireUser(userId: string, user: UserRecord | undefined): UserRecord {
  if (user === undefined) throw new Fault(90048, `${JSON.stringify(userId)} is not an account of this app.`)
  return user
}
