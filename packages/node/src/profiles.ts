import { type CallOptions, type ChatClient, isPortraitError, type PortraitError, UsageError } from '@portrait/client'
import {
  type ChatErrorCode,
  type ChatOperations,
  chatOperations,
  type DefinedFields,
  fromProfileItems,
  type ProfileChanges,
  tagListOf,
  toProfileItems,
  type UserProfile,
} from '@portrait/protocol'
import { checking } from './checking.ts'
import { createRefusal, findErrorEntry } from './create-refusal.ts'
import { inBatches } from './in-batches.ts'
import { withRefusals } from './with-refusals.ts'

/** How reading one of many profiles went. */
export type ProfileResult<Key extends string = string> =
  | { readonly ok: true; readonly userId: string; readonly profile: UserProfile<Key> }
  | { readonly ok: false; readonly userId: string; readonly error: PortraitError }

/** Users' profiles. Calls reject with a PortraitError. */
export interface Profiles<Key extends string = never> {
  /** Reads a profile. {@link https://intl.cloud.tencent.com/document/product/1047/34917} */
  get(userId: string, options?: CallOptions): Promise<UserProfile<Key>>
  /**
   * Reads many profiles, in the order of the ids. A profile that cannot be read is a result too; only a wrong call
   * rejects. Options hold for each request, of which there is one for every 100 ids.
   */
  getMany(
    userIds: Iterable<string> | AsyncIterable<string>,
    options?: CallOptions,
  ): AsyncGenerator<ProfileResult<Key>, void, undefined>
  /** Writes fields: all or none. What `changes` does not name stays. {@link https://intl.cloud.tencent.com/document/product/1047/34916} */
  set(userId: string, changes: ProfileChanges<Key>, options?: CallOptions): Promise<void>
}

type Item = ChatOperations['portrait_get']['output']['UserProfileItem'][number]

const notFound: ChatErrorCode = 40003

/** Makes the calls about profiles. */
export function createProfiles<Key extends string>(raw: ChatClient, fields: DefinedFields<Key>): Profiles<Key> {
  const TagList = tagListOf(fields, 'admin')

  async function read(
    userIds: readonly string[],
    options?: CallOptions,
  ): Promise<(userId: string) => ProfileResult<Key>> {
    const { UserProfileItem } = await raw.portrait_get({ To_Account: [...userIds], TagList }, options)
    const items = new Map(UserProfileItem.map((item) => [item.To_Account, item]))
    return (userId) => toResult(userId, items.get(userId))
  }

  function toResult(userId: string, item: Item | undefined): ProfileResult<Key> {
    // The gateway cannot name an account that it does not know: the item has a placeholder's name.
    const { ResultCode, ResultInfo, ProfileItem = [] } = item ?? { ResultCode: notFound, ResultInfo: '' }
    if (ResultCode === 0) return { ok: true, userId, profile: fromProfileItems(userId, ProfileItem, fields) }
    return { ok: false, userId, error: toItemError(ResultCode, ResultInfo, userId) }
  }

  return {
    async get(userId, options) {
      const resultOf = await withRefusals(read([userId], options), userId)
      const result = resultOf(userId)
      if (!result.ok) throw result.error
      return result.profile
    },

    async *getMany(userIds, options) {
      // A text is an iterable of its letters.
      if (typeof userIds === 'string') throw new UsageError('profiles.getMany', 'bad-input', 'userIds must be a list.')
      for await (const batch of inBatches(userIds, chatOperations.portrait_get.batch.To_Account)) {
        const resultOf = await withRefusals(read(batch, options)).catch((error: unknown) => {
          if (!isPortraitError(error) || error instanceof UsageError) throw error
          return (userId: string): ProfileResult<Key> => ({ ok: false, userId, error })
        })
        yield* batch.map(resultOf)
      }
    },

    async set(userId, changes, options) {
      const ProfileItem = checking('profiles.set', 'bad-input', () => toProfileItems(changes, fields))
      if (ProfileItem.length === 0) throw new UsageError('profiles.set', 'bad-input', 'changes names no field.')
      await withRefusals(raw.portrait_set({ From_Account: userId, ProfileItem }, options), userId)
    },
  }
}

function toItemError(code: number, info: string, userId: string): PortraitError {
  const { meaning = '', hint, retryable = false } = findErrorEntry(code) ?? {}
  const who = `The account is ${JSON.stringify(userId)}.`
  const reason = [info === meaning ? '' : info, meaning, who].filter(Boolean).join(' ')
  return createRefusal({ operation: 'portrait_get', code, reason, hint, retryable, httpStatus: 200 }, userId)
}
