import type { CallOptions, ChatClient } from '@portrait/client'
import {
  type ChatOperations,
  chatOperations,
  type DefinedFields,
  type ProfileItem,
  standardFields,
} from '@portrait/protocol'
import type { Outcome } from './bulk/outcome.ts'
import { sendBatch } from './bulk/send-batch.ts'
import { readAnswer } from './read-answer.ts'
import { createUserTask, type UserTask } from './user-task.ts'
import { verifyProfiles } from './verify-profiles.ts'
import { subjectOf, withRefusals } from './with-refusals.ts'
import type { VerifyOptions } from './write-options.ts'

/** An account to import. */
export interface NewAccount {
  readonly userId: string
  readonly nick?: string | undefined
  /** URL of the profile photo. */
  readonly avatar?: string | undefined
}

type Nothing = Record<never, never>
type ImportTask = UserTask<NewAccount, NewAccount, Nothing>
type Send = (accounts: readonly NewAccount[], options: CallOptions | undefined) => Promise<readonly Outcome<Nothing>[]>

const done: Outcome<Nothing> = { ok: true, value: {} }
const { account_import, multiaccount_import } = chatOperations

/** Makes the tasks that import accounts: one with each request, or as many as a request takes. */
export function createImportTasks(
  raw: ChatClient,
  fields: DefinedFields,
  { verifyWrites: byDefault = false }: VerifyOptions,
): { one(options?: VerifyOptions): ImportTask; many(options?: VerifyOptions): ImportTask } {
  const importOne: Send = async ([account], options) => {
    if (account === undefined) return []
    const call = raw.account_import(toWire(account), options)
    await withRefusals(call, { userId: account.userId, argument: 'account' })
    return [done]
  }

  const importMany: Send = async (accounts, options) => {
    const call = raw.multiaccount_import({ AccountList: accounts.map(toWire) }, options)
    const subject = subjectOf(accounts, 'account')
    const failed = await readAnswer(multiaccount_import, call, subject, ({ FailAccounts }) => new Set(FailAccounts))
    const outcomes: Outcome<Nothing>[] = []
    for (const account of accounts) {
      // The answer does not say why an account failed. Asked about it alone, the service does.
      const again = failed.has(account.userId) ? await sendBatch([account], (one) => importOne(one, options)) : [done]
      outcomes.push(...again)
    }
    return outcomes
  }

  function verified(operation: string, send: Send): Send {
    return async (accounts, options) => {
      const outcomes = await send(accounts, options)
      const imported = accounts.filter((_, index) => outcomes[index]?.ok)
      const writes = imported.map((account) => ({ userId: account.userId, items: toItems(account) }))
      const names = { operation, argument: 'account', isImport: true }
      const errors = writes.length === 0 ? [] : await verifyProfiles(raw, fields, writes, names, options)
      const errorOf = new Map(imported.map(({ userId }, index) => [userId, errors[index]]))
      return outcomes.map((outcome, index) => {
        const error = errorOf.get(accounts[index]?.userId ?? '')
        return error === undefined ? outcome : { ok: false, error }
      })
    }
  }

  function createTask(operation: string, batchSize: number, send: Send, verifyWrites = byDefault): ImportTask {
    return createUserTask({
      name: 'accounts.import',
      batchSize,
      isWrite: true,
      prepare: ({ nick, avatar }, userId) => ({ userId, nick, avatar }),
      send: verifyWrites ? verified(operation, send) : send,
    })
  }

  const { AccountList: most } = multiaccount_import.batch
  return {
    one: ({ verifyWrites } = {}) => createTask(account_import.id, 1, importOne, verifyWrites),
    many: ({ verifyWrites } = {}) => createTask(multiaccount_import.id, most, importMany, verifyWrites),
  }
}

function toWire({ userId, nick, avatar }: NewAccount): ChatOperations['account_import']['input'] {
  return { UserID: userId, ...(nick !== undefined && { Nick: nick }), ...(avatar !== undefined && { FaceUrl: avatar }) }
}

/** What an import writes to the profile. */
function toItems(account: NewAccount): readonly ProfileItem[] {
  return (['nick', 'avatar'] as const).flatMap((name) => {
    const value = account[name]
    const field = standardFields.find(({ property }) => property === name)
    return value === undefined || field === undefined ? [] : [{ Tag: field.tag, Value: value }]
  })
}
