import type { CallOptions, ChatClient } from '@portrait/client'
import { withRefusals } from './with-refusals.ts'

/** An account to import. */
export interface NewAccount {
  readonly userId: string
  readonly nick?: string | undefined
  /** URL of the profile photo. */
  readonly avatar?: string | undefined
}

/** The app's accounts. Calls reject with a PortraitError. */
export interface Accounts {
  /**
   * Imports an account; one that exists already gets the nickname and photo that are given.
   * {@link https://intl.cloud.tencent.com/document/product/1047/34953}
   */
  import(account: NewAccount, options?: CallOptions): Promise<void>
  /** Tells whether an account exists. {@link https://intl.cloud.tencent.com/document/product/1047/34956} */
  check(userId: string, options?: CallOptions): Promise<boolean>
}

/** Makes the calls about accounts. */
export function createAccounts(raw: ChatClient): Accounts {
  return {
    async import({ userId, nick, avatar }, options) {
      const input = {
        UserID: userId,
        ...(nick !== undefined && { Nick: nick }),
        ...(avatar !== undefined && { FaceUrl: avatar }),
      }
      await withRefusals(raw.account_import(input, options), userId)
    },

    async check(userId, options) {
      const { ResultItem } = await withRefusals(raw.account_check({ CheckItem: [{ UserID: userId }] }, options), userId)
      return ResultItem.some(({ UserID, AccountStatus }) => UserID === userId && AccountStatus === 'Imported')
    },
  }
}
