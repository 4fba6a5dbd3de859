import type { App } from '@portrait/protocol'
import { chatRequests } from '@portrait/protocol/requests'
import type { Actor } from '../actor.ts'
import { requireFieldValue } from '../check-field.ts'
import { Fault, isChatFault } from '../fault.ts'
import { standardTag } from '../standard-tags.ts'
import type { Change, FieldValue, UserRecord } from '../store.ts'
import { type FieldChanges, profileEvents, upsertFields } from '../user-record.ts'
import { accountIdOf } from './account-id.ts'
import type { ChatInput, ChatRule } from './chat-rule.ts'

type Account = ChatInput<'account_import'>

/** An account to import, checked. */
interface Import {
  readonly userId: string
  readonly changes: FieldChanges
}

/** Imports an account; nickname and photo are written also when it exists already. */
export const accountImport: ChatRule<'account_import'> = async (input, { app, store, clock, actor }) => {
  const account = toImport(app, input)
  await store.update(app.sdkAppId, [account.userId], (users) => importAll([account], users, app, clock.now(), actor))
  return {}
}

/** Imports several accounts; those that break a limit are named, and the others imported. */
export const multiAccountImport: ChatRule<'multiaccount_import'> = async (input, { app, store, clock, actor }) => {
  const accounts = input.AccountList ?? input.Accounts?.map((UserID) => ({ UserID }))
  if (accounts === undefined) throw new Fault(70402, 'AccountList is missing.')
  // Of an account that comes twice the last entry counts.
  const imports = new Map(accounts.map((account) => [accountIdOf(account), tryImport(app, account)]))
  const wanted = [...imports.values()].filter((account) => account !== undefined)
  const userIds = wanted.map(({ userId }) => userId)
  await store.update(app.sdkAppId, userIds, (users) => importAll(wanted, users, app, clock.now(), actor))
  return { FailAccounts: [...imports.keys()].filter((userId) => imports.get(userId) === undefined) }
}

function tryImport(app: App, account: Account): Import | undefined {
  if (chatRequests.account_import(account) !== undefined) return undefined
  try {
    return toImport(app, account)
  } catch (error) {
    if (isChatFault(error)) return undefined
    throw error
  }
}

function toImport(app: App, account: Account): Import {
  const userId = accountIdOf(account)
  const changes = new Map<string, FieldValue>()
  for (const [property, value] of [
    ['nick', account.Nick],
    ['avatar', account.FaceUrl],
  ] as const) {
    if (value === undefined) continue
    const tag = standardTag(property)
    changes.set(tag, requireFieldValue(app, tag, value))
  }
  return { userId, changes }
}

function importAll(
  imports: readonly Import[],
  users: readonly (UserRecord | undefined)[],
  app: App,
  now: number,
  actor: Actor,
): Change<void> {
  const records = imports.map(({ userId, changes }, index) => upsertFields(users[index], userId, changes, app, now))
  const events = imports.flatMap(({ changes }, index) => {
    const record = records[index]
    return record === undefined ? [] : profileEvents(users[index], record, changes, actor)
  })
  return { records, events, result: undefined }
}
