import type { ChatClient } from '@portrait/client'
import { type ChatErrorCode, chatOperations } from '@portrait/protocol'
import { createItemRefusal } from './create-refusal.ts'
import { readAnswer } from './read-answer.ts'
import { createUserTask, type UserItem, type UserTask } from './user-task.ts'
import { subjectOf } from './with-refusals.ts'

const notFound: ChatErrorCode = 70107
const { account_check, account_delete } = chatOperations

/** Makes the task that tells which accounts exist. */
export function createCheckTask(raw: ChatClient): UserTask<string, UserItem, { readonly exists: boolean }> {
  return createUserTask({
    name: 'accounts.check',
    batchSize: account_check.batch.CheckItem,
    isWrite: false,
    prepare: (_given, userId) => ({ userId }),
    async send(users, options) {
      const call = raw.account_check({ CheckItem: users.map(toItem) }, options)
      const imported = await readAnswer(account_check, call, subjectOf(users), ({ ResultItem }) => {
        const found = ResultItem.filter(({ AccountStatus }) => AccountStatus === 'Imported')
        return new Set(found.map(({ UserID }) => UserID))
      })
      return users.map(({ userId }) => ({ ok: true, value: { exists: imported.has(userId) } }))
    },
  })
}

/** Makes the task that deletes accounts. */
export function createDeleteTask(raw: ChatClient): UserTask<string, UserItem, Record<never, never>> {
  return createUserTask({
    name: 'accounts.delete',
    batchSize: account_delete.batch.DeleteItem,
    isWrite: true,
    prepare: (_given, userId) => ({ userId }),
    async send(users, options) {
      const call = raw.account_delete({ DeleteItem: users.map(toItem) }, options)
      const items = await readAnswer(account_delete, call, subjectOf(users), ({ ResultItem }) => {
        return new Map(ResultItem.map((item) => [item.UserID, item]))
      })
      return users.map(({ userId }) => {
        const { ResultCode, ResultInfo } = items.get(userId) ?? { ResultCode: notFound, ResultInfo: '' }
        if (ResultCode === 0) return { ok: true, value: {} }
        return { ok: false, error: createItemRefusal(account_delete.id, ResultCode, ResultInfo, userId) }
      })
    },
  })
}

function toItem({ userId }: UserItem): { readonly UserID: string } {
  return { UserID: userId }
}
