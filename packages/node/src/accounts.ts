import type { CallOptions, ChatClient } from '@portrait/client'
import type { DefinedFields } from '@portrait/protocol'
import { createCheckTask, createDeleteTask } from './account-tasks.ts'
import type { BulkOptions, Input } from './bulk/bulk-options.ts'
import { runBulk } from './bulk/run-bulk.ts'
import { createImportTasks, type NewAccount } from './import-tasks.ts'
import { createOnlineStatusTask, type OnlineStatus } from './online-status.ts'
import { doOne, type UserResult } from './user-task.ts'
import { withRefusals } from './with-refusals.ts'
import type { BulkWriteOptions, VerifyOptions, WriteOptions } from './write-options.ts'

/** Whether one of many accounts exists. */
export type AccountCheckResult = UserResult<{ readonly exists: boolean }>

/** Whether one of many accounts is online. */
export type OnlineStatusResult = UserResult<OnlineStatus>

/** The app's accounts. Calls reject with a PortraitError. */
export interface Accounts {
  /**
   * Imports an account; one that exists already gets the nickname and photo that are given.
   * {@link https://intl.cloud.tencent.com/document/product/1047/34953}
   */
  import(account: NewAccount, options?: WriteOptions): Promise<void>
  /** Imports accounts, 100 with each request. {@link https://intl.cloud.tencent.com/document/product/1047/34954} */
  importMany(accounts: Input<NewAccount>, options?: BulkWriteOptions): AsyncGenerator<UserResult, void, undefined>
  /** Tells whether an account exists. {@link https://intl.cloud.tencent.com/document/product/1047/34956} */
  check(userId: string, options?: CallOptions): Promise<boolean>
  /** Tells which accounts exist, 100 with each request. */
  checkMany(userIds: Input<string>, options?: BulkOptions): AsyncGenerator<AccountCheckResult, void, undefined>
  /** Deletes an account for good, with its profile. {@link https://intl.cloud.tencent.com/document/product/1047/34955} */
  delete(userId: string, options?: CallOptions): Promise<void>
  /** Deletes accounts for good, 100 with each request. */
  deleteMany(userIds: Input<string>, options?: BulkOptions): AsyncGenerator<UserResult, void, undefined>
  /**
   * Logs an account out everywhere: every UserSig that it has so far stops working.
   * {@link https://intl.cloud.tencent.com/document/product/1047/34957}
   */
  kick(userId: string, options?: CallOptions): Promise<void>
  /** Tells whether an account is online, and where. {@link https://intl.cloud.tencent.com/document/product/1047/35477} */
  onlineStatus(userId: string, options?: CallOptions): Promise<OnlineStatus>
  /** Tells which accounts are online, 500 with each request. */
  onlineStatusMany(userIds: Input<string>, options?: BulkOptions): AsyncGenerator<OnlineStatusResult, void, undefined>
}

/** Makes the calls about accounts. */
export function createAccounts(raw: ChatClient, fields: DefinedFields, byDefault: VerifyOptions): Accounts {
  const importTasks = createImportTasks(raw, fields, byDefault)
  const checkTask = createCheckTask(raw)
  const deleteTask = createDeleteTask(raw)
  const onlineStatusTask = createOnlineStatusTask(raw)
  return {
    async import(account, options) {
      await doOne(importTasks.one(options), account, options)
    },
    importMany: (accounts, options) => runBulk(importTasks.many(options), accounts, options),
    async check(userId, options) {
      const { exists } = await doOne(checkTask, userId, options)
      return exists
    },
    checkMany: (userIds, options) => runBulk(checkTask, userIds, options),
    async delete(userId, options) {
      await doOne(deleteTask, userId, options)
    },
    deleteMany: (userIds, options) => runBulk(deleteTask, userIds, options),
    async kick(userId, options) {
      await withRefusals(raw.kick({ UserID: userId }, options), { userId })
    },
    onlineStatus: (userId, options) => doOne(onlineStatusTask, userId, options),
    onlineStatusMany: (userIds, options) => runBulk(onlineStatusTask, userIds, options),
  }
}
