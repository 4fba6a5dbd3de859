import type { CallOptions, ChatClient } from '@portrait/client'
import { chatOperations } from '@portrait/protocol'
import type { BulkOptions, Input } from './bulk/bulk-options.ts'
import type { Outcome } from './bulk/outcome.ts'
import { runBulk } from './bulk/run-bulk.ts'
import { requireTexts } from './invalid-input-error.ts'
import { readAnswer } from './read-answer.ts'
import { allOk, createUserTask, doOne, type UserItem, type UserResult } from './user-task.ts'
import { subjectOf, withRefusals } from './with-refusals.ts'
import { WriteNotStoredError } from './write-not-stored-error.ts'
import type { BulkWriteOptions, VerifyOptions, WriteOptions } from './write-options.ts'

/** A user and tags. */
export interface UserTags {
  readonly userId: string
  readonly tags: readonly string[]
}

/** How reading one of many users' tags went. */
export type TagsResult = UserResult<{ readonly tags: readonly string[] }>

/** Tags: up to 100 short texts for each user, by which pushes choose whom they reach. Calls reject with a PortraitError. */
export interface Tags {
  /** Adds tags to a user, up to ten with each call. {@link https://intl.cloud.tencent.com/document/product/1047/37173} */
  add(userId: string, tags: readonly string[], options?: WriteOptions): Promise<void>
  /** Adds tags to many users, 100 users with each request. */
  addMany(users: Input<UserTags>, options?: BulkWriteOptions): AsyncGenerator<UserResult, void, undefined>
  /** Reads a user's tags. {@link https://intl.cloud.tencent.com/document/product/1047/37172} */
  get(userId: string, options?: CallOptions): Promise<readonly string[]>
  /** Reads many users' tags, 100 users with each request. */
  getMany(userIds: Input<string>, options?: BulkOptions): AsyncGenerator<TagsResult, void, undefined>
  /** Removes tags from a user; others stay. {@link https://intl.cloud.tencent.com/document/product/1047/37174} */
  remove(userId: string, tags: readonly string[], options?: WriteOptions): Promise<void>
  /** Removes tags from many users, 100 users with each request. */
  removeMany(users: Input<UserTags>, options?: BulkWriteOptions): AsyncGenerator<UserResult, void, undefined>
  /** Removes all tags of a user. {@link https://intl.cloud.tencent.com/document/product/1047/37175} */
  clear(userId: string, options?: WriteOptions): Promise<void>
  /** Removes all tags of many users, 100 users with each request. */
  clearMany(userIds: Input<string>, options?: BulkWriteOptions): AsyncGenerator<UserResult, void, undefined>
}

type Nothing = Record<never, never>

const { im_add_tag, im_get_tag, im_remove_tag, im_remove_all_tags } = chatOperations

/** Makes the calls about tags. */
export function createTags(raw: ChatClient, { verifyWrites: byDefault = false }: VerifyOptions): Tags {
  async function read(users: readonly UserItem[], options: CallOptions | undefined) {
    const call = raw.im_get_tag({ To_Account: users.map(({ userId }) => userId) }, options)
    const tagsOf = await readAnswer(im_get_tag, call, subjectOf(users), (answer) => {
      return new Map(answer.UserTags.map(({ To_Account, Tags }) => [To_Account, Tags]))
    })
    return users.map(({ userId }): readonly string[] => tagsOf.get(userId) ?? [])
  }

  /** Reads back; `lostOf` tells which tags of an item are not as they should be. */
  async function verify<Item extends UserItem>(
    operation: string,
    items: readonly Item[],
    lostOf: (item: Item, stored: readonly string[]) => readonly string[],
    options: CallOptions | undefined,
  ): Promise<readonly Outcome<Nothing>[]> {
    const stored = await read(items, options)
    return items.map((item, index) => {
      const lost = lostOf(item, stored[index] ?? [])
      if (lost.length === 0) return { ok: true, value: {} }
      return { ok: false, error: new WriteNotStoredError(operation, item.userId, lost) }
    })
  }

  const toWire = ({ userId, tags }: UserTags) => ({ To_Account: userId, Tags: [...tags] })

  const getTask = createUserTask<string, UserItem, { readonly tags: readonly string[] }>({
    name: 'tags.get',
    batchSize: im_get_tag.batch.To_Account,
    isWrite: false,
    prepare: (_given, userId) => ({ userId }),
    async send(users, options) {
      return (await read(users, options)).map((tags) => ({ ok: true, value: { tags } }))
    },
  })

  const addTask = ({ verifyWrites = byDefault }: VerifyOptions = {}) =>
    createUserTask<UserTags, UserTags, Nothing>({
      name: 'tags.add',
      batchSize: im_add_tag.batch.UserTags,
      isWrite: true,
      prepare: ({ tags }, userId) => ({ userId, tags: requireTexts('tags.add', 'tags', tags) }),
      async send(users, options) {
        await withRefusals(raw.im_add_tag({ UserTags: users.map(toWire) }, options), subjectOf(users))
        if (!verifyWrites) return allOk(users)
        const lostOf = ({ tags }: UserTags, stored: readonly string[]) => tags.filter((tag) => !stored.includes(tag))
        return verify(im_add_tag.id, users, lostOf, options)
      },
    })

  const removeTask = ({ verifyWrites = byDefault }: VerifyOptions = {}) =>
    createUserTask<UserTags, UserTags, Nothing>({
      name: 'tags.remove',
      batchSize: im_remove_tag.batch.UserTags,
      isWrite: true,
      prepare: ({ tags }, userId) => ({ userId, tags: requireTexts('tags.remove', 'tags', tags) }),
      async send(users, options) {
        await withRefusals(raw.im_remove_tag({ UserTags: users.map(toWire) }, options), subjectOf(users))
        if (!verifyWrites) return allOk(users)
        const lostOf = ({ tags }: UserTags, stored: readonly string[]) => tags.filter((tag) => stored.includes(tag))
        return verify(im_remove_tag.id, users, lostOf, options)
      },
    })

  const clearTask = ({ verifyWrites = byDefault }: VerifyOptions = {}) =>
    createUserTask<string, UserItem, Nothing>({
      name: 'tags.clear',
      batchSize: im_remove_all_tags.batch.To_Account,
      isWrite: true,
      prepare: (_given, userId) => ({ userId }),
      async send(users, options) {
        const To_Account = users.map(({ userId }) => userId)
        await withRefusals(raw.im_remove_all_tags({ To_Account }, options), subjectOf(users))
        if (!verifyWrites) return allOk(users)
        return verify(im_remove_all_tags.id, users, (_user, stored) => stored, options)
      },
    })

  return {
    async add(userId, tags, options) {
      await doOne(addTask(options), { userId, tags }, options)
    },
    addMany: (users, options) => runBulk(addTask(options), users, options),
    async get(userId, options) {
      const { tags } = await doOne(getTask, userId, options)
      return tags
    },
    getMany: (userIds, options) => runBulk(getTask, userIds, options),
    async remove(userId, tags, options) {
      await doOne(removeTask(options), { userId, tags }, options)
    },
    removeMany: (users, options) => runBulk(removeTask(options), users, options),
    async clear(userId, options) {
      await doOne(clearTask(options), userId, options)
    },
    clearMany: (userIds, options) => runBulk(clearTask(options), userIds, options),
  }
}
