import type { CallOptions, ChatClient } from '@portrait/client'
import { chatOperations } from '@portrait/protocol'
import type { BulkOptions, Input } from './bulk/bulk-options.ts'
import type { Outcome } from './bulk/outcome.ts'
import { runBulk } from './bulk/run-bulk.ts'
import { requireTexts, requireTextsByName } from './invalid-input-error.ts'
import { readAnswer } from './read-answer.ts'
import { allOk, createUserTask, doOne, type UserItem, type UserResult } from './user-task.ts'
import { subjectOf, withRefusals } from './with-refusals.ts'
import { WriteNotStoredError } from './write-not-stored-error.ts'
import type { BulkWriteOptions, VerifyOptions, WriteOptions } from './write-options.ts'

/** A user's push attributes: values by name. */
export type AttributeValues = Readonly<Record<string, string>>

/** A user and attributes to set. */
export interface UserAttributes {
  readonly userId: string
  readonly values: AttributeValues
}

/** A user and the names of attributes to remove. */
export interface UserAttributeNames {
  readonly userId: string
  readonly names: readonly string[]
}

/** How reading one of many users' attributes went. */
export type AttributesResult = UserResult<{ readonly values: AttributeValues }>

/** Push attributes: up to ten texts for each user. Calls reject with a PortraitError. */
export interface Attributes {
  /**
   * Names the app's attributes by number, 0 to 9; numbers that are left out keep their names. A user's values belong to
   * the number. {@link https://intl.cloud.tencent.com/document/product/1047/37167}
   */
  define(names: Readonly<Record<number, string>>, options?: CallOptions): Promise<void>
  /** The attributes' names by number. {@link https://intl.cloud.tencent.com/document/product/1047/37168} */
  names(options?: CallOptions): Promise<Readonly<Record<string, string>>>
  /** Sets a user's values by name; the others stay. {@link https://intl.cloud.tencent.com/document/product/1047/37170} */
  set(userId: string, values: AttributeValues, options?: WriteOptions): Promise<void>
  /** Sets values of many users, 100 with each request. */
  setMany(users: Input<UserAttributes>, options?: BulkWriteOptions): AsyncGenerator<UserResult, void, undefined>
  /** Reads a user's values by name. {@link https://intl.cloud.tencent.com/document/product/1047/37169} */
  get(userId: string, options?: CallOptions): Promise<AttributeValues>
  /** Reads values of many users, 100 with each request. */
  getMany(userIds: Input<string>, options?: BulkOptions): AsyncGenerator<AttributesResult, void, undefined>
  /** Removes values of a user. {@link https://intl.cloud.tencent.com/document/product/1047/37171} */
  remove(userId: string, names: readonly string[], options?: WriteOptions): Promise<void>
  /** Removes values of many users, 100 with each request. */
  removeMany(users: Input<UserAttributeNames>, options?: BulkWriteOptions): AsyncGenerator<UserResult, void, undefined>
}

const { im_get_attr, im_get_attr_name, im_set_attr, im_remove_attr } = chatOperations

/** Makes the calls about push attributes. */
export function createAttributes(raw: ChatClient, { verifyWrites: byDefault = false }: VerifyOptions): Attributes {
  async function read(users: readonly UserItem[], options: CallOptions | undefined) {
    const call = raw.im_get_attr({ To_Account: users.map(({ userId }) => userId) }, options)
    const valuesOf = await readAnswer(im_get_attr, call, subjectOf(users), ({ UserAttrs }) => {
      return new Map(UserAttrs.map(({ To_Account, Attrs }) => [To_Account, Attrs]))
    })
    return users.map(({ userId }): AttributeValues => valuesOf.get(userId) ?? {})
  }

  /** Reads back; `isStored` tells for each name of an item whether it is as it was written. */
  async function verify<Item extends UserItem>(
    operation: string,
    items: readonly Item[],
    namesOf: (item: Item) => readonly string[],
    isStored: (item: Item, name: string, stored: AttributeValues) => boolean,
    options: CallOptions | undefined,
  ): Promise<readonly Outcome<Record<never, never>>[]> {
    const stored = await read(items, options)
    return items.map((item, index) => {
      const lost = namesOf(item).filter((name) => !isStored(item, name, stored[index] ?? {}))
      if (lost.length === 0) return { ok: true, value: {} }
      return { ok: false, error: new WriteNotStoredError(operation, item.userId, lost) }
    })
  }

  const getTask = createUserTask<string, UserItem, { readonly values: AttributeValues }>({
    name: 'attributes.get',
    batchSize: im_get_attr.batch.To_Account,
    isWrite: false,
    prepare: (_given, userId) => ({ userId }),
    async send(users, options) {
      return (await read(users, options)).map((values) => ({ ok: true, value: { values } }))
    },
  })

  const setTask = ({ verifyWrites = byDefault }: VerifyOptions = {}) =>
    createUserTask<UserAttributes, UserAttributes, Record<never, never>>({
      name: 'attributes.set',
      batchSize: im_set_attr.batch.UserAttrs,
      isWrite: true,
      prepare: ({ values }, userId) => ({ userId, values: requireTextsByName('attributes.set', 'values', values) }),
      async send(users, options) {
        const UserAttrs = users.map(({ userId, values }) => ({ To_Account: userId, Attrs: { ...values } }))
        await withRefusals(raw.im_set_attr({ UserAttrs }, options), subjectOf(users, 'values'))
        if (!verifyWrites) return allOk(users)
        const namesOf = ({ values }: UserAttributes) => Object.keys(values)
        const isStored = ({ values }: UserAttributes, name: string, stored: AttributeValues) =>
          (stored[name] ?? '') === values[name]
        return verify(im_set_attr.id, users, namesOf, isStored, options)
      },
    })

  const removeTask = ({ verifyWrites = byDefault }: VerifyOptions = {}) =>
    createUserTask<UserAttributeNames, UserAttributeNames, Record<never, never>>({
      name: 'attributes.remove',
      batchSize: im_remove_attr.batch.UserAttrs,
      isWrite: true,
      prepare: ({ names }, userId) => ({ userId, names: requireTexts('attributes.remove', 'names', names) }),
      async send(users, options) {
        const UserAttrs = users.map(({ userId, names }) => ({ To_Account: userId, Attrs: [...names] }))
        await withRefusals(raw.im_remove_attr({ UserAttrs }, options), subjectOf(users, 'names'))
        if (!verifyWrites) return allOk(users)
        const isGone = (_: UserAttributeNames, name: string, stored: AttributeValues) => (stored[name] ?? '') === ''
        return verify(im_remove_attr.id, users, ({ names }) => names, isGone, options)
      },
    })

  return {
    async define(names, options) {
      await withRefusals(raw.im_set_attr_name({ AttrNames: { ...names } }, options))
    },
    async names(options) {
      const call = raw.im_get_attr_name({}, options)
      return readAnswer(im_get_attr_name, call, {}, ({ AttrNames }) => ({ ...AttrNames }))
    },
    async set(userId, values, options) {
      await doOne(setTask(options), { userId, values }, options)
    },
    setMany: (users, options) => runBulk(setTask(options), users, options),
    async get(userId, options) {
      const { values } = await doOne(getTask, userId, options)
      return values
    },
    getMany: (userIds, options) => runBulk(getTask, userIds, options),
    async remove(userId, names, options) {
      await doOne(removeTask(options), { userId, names }, options)
    },
    removeMany: (users, options) => runBulk(removeTask(options), users, options),
  }
}
