import type { ChatClient } from '@portrait/client'
import { type ChatErrorCode, type ChatOperations, chatOperations } from '@portrait/protocol'
import type { Outcome } from './bulk/outcome.ts'
import { createItemRefusal } from './create-refusal.ts'
import { readAnswer } from './read-answer.ts'
import { AccountNotFoundError } from './service-errors.ts'
import { createUserTask, type UserItem, type UserTask } from './user-task.ts'
import { subjectOf } from './with-refusals.ts'

type WireResult = ChatOperations['query_online_status']['output']['QueryResult'][number]
type WireDetail = NonNullable<WireResult['Detail']>[number]

/** `pushOnline`: not connected, but reached by push messages. */
export type OnlineState = Uncapitalize<WireResult['Status']>

/** Whether an account is online. */
export interface OnlineStatus {
  readonly status: OnlineState
  /** Where it is online, as the vendor calls it. */
  readonly platforms: readonly { readonly platform: WireDetail['Platform']; readonly status: OnlineState }[]
}

const notFound: ChatErrorCode = 70107
const { query_online_status } = chatOperations
const nobody = { results: new Map<string, WireResult>(), codes: new Map<string, number>() }

/** Makes the task that asks who is online. */
export function createOnlineStatusTask(raw: ChatClient): UserTask<string, UserItem, OnlineStatus> {
  return createUserTask({
    name: 'accounts.onlineStatus',
    batchSize: query_online_status.batch.To_Account,
    isWrite: false,
    prepare: (_given, userId) => ({ userId }),
    async send(users, options) {
      const To_Account = users.map(({ userId }) => userId)
      const call = raw.query_online_status({ To_Account, IsNeedDetail: 1 }, options)
      const subject = subjectOf(users)
      const { results, codes } = await readAnswer(query_online_status, call, subject, toMaps).catch(
        (error: unknown) => {
          // Documented so: the call as a whole fails when it fails for each of them.
          if (error instanceof AccountNotFoundError) return nobody
          throw error
        },
      )
      return To_Account.map((userId): Outcome<OnlineStatus> => {
        const result = results.get(userId)
        if (result !== undefined) return { ok: true, value: toOnlineStatus(result) }
        const code = codes.get(userId) ?? notFound
        return { ok: false, error: createItemRefusal('query_online_status', code, '', userId) }
      })
    },
  })
}

function toMaps({ QueryResult, ErrorList = [] }: ChatOperations['query_online_status']['output']) {
  return {
    results: new Map(QueryResult.map((result) => [result.To_Account, result])),
    codes: new Map(ErrorList.map(({ To_Account, ErrorCode }) => [To_Account, ErrorCode])),
  }
}

function toOnlineStatus({ Status, Detail = [] }: WireResult): OnlineStatus {
  return {
    status: toState(Status),
    platforms: Detail.map(({ Platform, Status: status }) => ({ platform: Platform, status: toState(status) })),
  }
}

function toState<Wire extends string>(status: Wire): Uncapitalize<Wire> {
  // The type says what the code does.
  return (status.charAt(0).toLowerCase() + status.slice(1)) as Uncapitalize<Wire>
}
