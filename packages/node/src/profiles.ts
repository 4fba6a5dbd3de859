import type { CallOptions, ChatClient } from '@portrait/client'
import {
  chatOperations,
  type DefinedFields,
  fromProfileItems,
  type ProfileChanges,
  tagListOf,
  toProfileItems,
  type UserProfile,
} from '@portrait/protocol'
import type { BulkOptions, Input } from './bulk/bulk-options.ts'
import { runBulk } from './bulk/run-bulk.ts'
import { encoding, InvalidInputError } from './invalid-input-error.ts'
import { readProfileItems } from './read-profile-items.ts'
import { createUserTask, doOne, type UserItem, type UserResult } from './user-task.ts'
import { type ProfileWrite, verifyProfiles } from './verify-profiles.ts'
import { withRefusals } from './with-refusals.ts'
import type { BulkWriteOptions, VerifyOptions, WriteOptions } from './write-options.ts'

/** How reading one of many profiles went. */
export type ProfileResult<Readable extends string = string> = UserResult<{ readonly profile: UserProfile<Readable> }>

/** A user and what to write to their profile. */
export type UserChanges<Writable extends string = string> = { readonly userId: string } & ProfileChanges<Writable>

/** Users' profiles. Calls reject with a PortraitError. */
export interface Profiles<Readable extends string = never, Writable extends string = Readable> {
  /** Reads a profile. {@link https://intl.cloud.tencent.com/document/product/1047/34917} */
  get(userId: string, options?: CallOptions): Promise<UserProfile<Readable>>
  /** Reads profiles, 100 with each request. */
  getMany(userIds: Input<string>, options?: BulkOptions): AsyncGenerator<ProfileResult<Readable>, void, undefined>
  /** Writes fields: all or none. What `changes` does not name stays. {@link https://intl.cloud.tencent.com/document/product/1047/34916} */
  set(userId: string, changes: ProfileChanges<Writable>, options?: WriteOptions): Promise<void>
  /** Writes fields of many users, one with each request: all fields of a user or none. */
  setMany(
    changes: Input<UserChanges<Writable>>,
    options?: BulkWriteOptions,
  ): AsyncGenerator<UserResult, void, undefined>
}

/** Makes the calls about profiles. */
export function createProfiles<Readable extends string, Writable extends string>(
  raw: ChatClient,
  fields: DefinedFields<string, Readable, Writable>,
  { verifyWrites: byDefault = false }: VerifyOptions,
): Profiles<Readable, Writable> {
  const tags = tagListOf(fields, 'admin')
  const names = { operation: 'portrait_set', argument: 'changes' }

  const getTask = createUserTask<string, UserItem, { profile: UserProfile<Readable> }>({
    name: 'profiles.get',
    batchSize: chatOperations.portrait_get.batch.To_Account,
    isWrite: false,
    prepare: (_given, userId) => ({ userId }),
    async send(users, options) {
      const outcomes = await readProfileItems(raw, users, tags, options)
      return outcomes.map((outcome, index) => {
        if (!outcome.ok) return outcome
        return { ok: true, value: { profile: fromProfileItems(users[index]?.userId ?? '', outcome.value, fields) } }
      })
    },
  })

  const setTask = ({ verifyWrites = byDefault }: VerifyOptions = {}) =>
    createUserTask<UserChanges<Writable>, ProfileWrite, Record<never, never>>({
      name: 'profiles.set',
      batchSize: 1,
      isWrite: true,
      prepare({ userId: _, ...changes }, userId) {
        const items = encoding('profiles.set', () => toProfileItems(changes, fields))
        if (items.length > 0) return { userId, items }
        throw new InvalidInputError('profiles.set', 'changes', 'changes names no field.')
      },
      async send(writes, options) {
        const [write] = writes
        if (write === undefined) return []
        const { userId, items } = write
        const call = raw.portrait_set({ From_Account: userId, ProfileItem: [...items] }, options)
        await withRefusals(call, { userId, argument: names.argument })
        const [error] = verifyWrites ? await verifyProfiles(raw, fields, writes, names, options) : []
        return [error === undefined ? { ok: true, value: {} } : { ok: false, error }]
      },
    })

  return {
    async get(userId, options) {
      const { profile } = await doOne(getTask, userId, options)
      return profile
    },
    getMany: (userIds, options) => runBulk(getTask, userIds, options),
    async set(userId, changes, options) {
      await doOne(setTask(options), { ...changes, userId }, options)
    },
    setMany: (changes, options) => runBulk(setTask(options), changes, options),
  }
}
