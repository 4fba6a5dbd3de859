import type { CallOptions, ChatClient } from '@portrait/client'
import {
  type ChatErrorCode,
  type ChatOperations,
  chatOperations,
  type DefinedFields,
  toProfileItems,
} from '@portrait/protocol'
import type { Outcome } from './bulk/outcome.ts'
import { sendBatch } from './bulk/send-batch.ts'
import { createItemRefusal } from './create-refusal.ts'
import { allOk, createUserTask, type UserItem, type UserTask } from './user-task.ts'
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
type WireAccount = ChatOperations['account_import']['input']

/** What is done to many accounts. */
export interface AccountTasks {
  readonly importOne: (options?: VerifyOptions) => UserTask<NewAccount, NewAccount, Nothing>
  readonly importMany: (options?: VerifyOptions) => UserTask<NewAccount, NewAccount, Nothing>
  readonly checkMany: UserTask<string, UserItem, { readonly exists: boolean }>
  readonly deleteMany: UserTask<string, UserItem, Nothing>
}

const notFound: ChatErrorCode = 70107
const { account_check, account_delete, multiaccount_import } = chatOperations

/** Makes the tasks. */
export function createAccountTasks(
  raw: ChatClient,
  fields: DefinedFields,
  { verifyWrites: byDefault = false }: VerifyOptions,
): AccountTasks {
  async function importOne(account: NewAccount, options: CallOptions | undefined): Promise<Outcome<Nothing>> {
    const call = raw.account_import(toWire(account), options)
    await withRefusals(call, { userId: account.userId, argument: 'account' })
    return { ok: true, value: {} }
  }

  async function importMany(
    accounts: readonly NewAccount[],
    options: CallOptions | undefined,
  ): Promise<readonly Outcome<Nothing>[]> {
    const call = raw.multiaccount_import({ AccountList: accounts.map(toWire) }, options)
    const { FailAccounts } = await withRefusals(call, subjectOf(accounts, 'account'))
    const failed = new Set(FailAccounts)
    const outcomes: Outcome<Nothing>[] = []
    for (const account of accounts) {
      // The answer does not say why. Asked alone, the service does.
      const [outcome] = failed.has(account.userId)
        ? await sendBatch([account], async () => [await importOne(account, options)])
        : allOk([account])
      if (outcome !== undefined) outcomes.push(outcome)
    }
    return outcomes
  }

  const importTask = (
    { verifyWrites = byDefault }: VerifyOptions = {},
    operation: 'account_import' | 'multiaccount_import',
    batchSize: number,
  ) =>
    createUserTask<NewAccount, NewAccount, Nothing>({
      name: 'accounts.import',
      batchSize,
      isWrite: true,
      prepare: (account) => account,
      async send(accounts, options) {
        const [first] = accounts
        if (first === undefined) return []
        const isOne = operation === 'account_import'
        const outcomes = isOne ? [await importOne(first, options)] : await importMany(accounts, options)
        if (!verifyWrites) return outcomes
        const written = accounts.filter((_, index) => outcomes[index]?.ok)
        const writes = written.map(({ userId, nick, avatar }) => {
          return { userId, items: toProfileItems({ nick, avatar }, fields) }
        })
        const errors = await verifyProfiles(raw, fields, writes, { operation, argument: 'account' }, options)
        const errorOf = new Map(written.map(({ userId }, index) => [userId, errors[index]]))
        return outcomes.map((outcome, index) => {
          const error = errorOf.get(accounts[index]?.userId ?? '')
          return error === undefined ? outcome : { ok: false, error }
        })
      },
    })

  return {
    importOne: (options) => importTask(options, 'account_import', 1),
    importMany: (options) => importTask(options, 'multiaccount_import', multiaccount_import.batch.AccountList),

    checkMany: createUserTask({
      name: 'accounts.check',
      batchSize: account_check.batch.CheckItem,
      isWrite: false,
      prepare: (_given, userId) => ({ userId }),
      async send(users, options) {
        const call = raw.account_check({ CheckItem: users.map(toItem) }, options)
        const { ResultItem } = await withRefusals(call, subjectOf(users))
        const imported = new Set(
          ResultItem.filter(({ AccountStatus }) => AccountStatus === 'Imported').map(({ UserID }) => UserID),
        )
        return users.map(({ userId }) => ({ ok: true, value: { exists: imported.has(userId) } }))
      },
    }),

    deleteMany: createUserTask({
      name: 'accounts.delete',
      batchSize: account_delete.batch.DeleteItem,
      isWrite: true,
      prepare: (_given, userId) => ({ userId }),
      async send(users, options) {
        const call = raw.account_delete({ DeleteItem: users.map(toItem) }, options)
        const { ResultItem } = await withRefusals(call, subjectOf(users))
        const items = new Map(ResultItem.map((item) => [item.UserID, item]))
        return users.map(({ userId }) => {
          const { ResultCode, ResultInfo } = items.get(userId) ?? { ResultCode: notFound, ResultInfo: '' }
          if (ResultCode === 0) return { ok: true, value: {} }
          return { ok: false, error: createItemRefusal('account_delete', ResultCode, ResultInfo, userId) }
        })
      },
    }),
  }
}

function toItem({ userId }: UserItem): { readonly UserID: string } {
  return { UserID: userId }
}

function toWire({ userId, nick, avatar }: NewAccount): WireAccount {
  return { UserID: userId, ...(nick !== undefined && { Nick: nick }), ...(avatar !== undefined && { FaceUrl: avatar }) }
}
