import { OriginIdTakenError, type UserRecord } from '@portrait/service'
import { describe, expect, it } from 'vitest'
import { exampleUser } from './example-user.ts'
import { hostileKeys, toOwnKeys } from './hostile-keys.ts'
import type { OpenStore } from './store-contract.ts'
import { deleteUsers, listUserIds, otherSdkAppId, putUsers, sdkAppId } from './store-steps.ts'

export function describeUpdates(open: OpenStore): void {
  describe('get and update', () => {
    it('answers in the order of the ids, undefined for whom it does not know', async () => {
      const store = await open()
      await putUsers(store, [exampleUser('a'), exampleUser('b')])
      const records = await store.get(sdkAppId, ['b', 'unknown', 'a', 'b'])
      expect(records).toEqual([exampleUser('b'), undefined, exampleUser('a'), exampleUser('b')])
      expect(await store.get(sdkAppId, [])).toEqual([])
    })

    it('passes the current records in the order of the ids and answers the result', async () => {
      const store = await open()
      await putUsers(store, [exampleUser('a')])
      const result = await store.update(sdkAppId, ['new', 'a'], (current) => {
        expect(current).toEqual([undefined, exampleUser('a')])
        return { records: [exampleUser('new'), exampleUser('a', { version: 2 })], result: { answer: 42 } }
      })
      expect(result).toEqual({ answer: 42 })
      expect(await store.get(sdkAppId, ['a', 'new'])).toEqual([exampleUser('a', { version: 2 }), exampleUser('new')])
    })

    it('writes nothing when the change throws, and rejects with what it threw', async () => {
      const store = await open()
      await putUsers(store, [exampleUser('a')])
      const refusal = new Error('refused by a rule')
      const update = store.update(sdkAppId, ['a'], () => {
        throw refusal
      })
      await expect(update).rejects.toBe(refusal)
      expect(await store.get(sdkAppId, ['a'])).toEqual([exampleUser('a')])
    })

    it('keeps the neighbours of a change that throws', async () => {
      const store = await open()
      const outcomes = await Promise.allSettled([
        putUsers(store, [exampleUser('before')]),
        store.update(sdkAppId, ['refused'], () => {
          throw new Error('refused by a rule')
        }),
        putUsers(store, [exampleUser('after')]),
      ])
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      expect(await listUserIds(store)).toEqual(['before', 'after'])
    })

    it('writes all users of an update or none', async () => {
      const store = await open()
      await putUsers(store, [exampleUser('owner', { lcic: { originId: 'taken' } })])
      const update = putUsers(store, [exampleUser('a'), exampleUser('b', { lcic: { originId: 'taken' } })])
      await expect(update).rejects.toBeInstanceOf(OriginIdTakenError)
      expect(await listUserIds(store)).toEqual(['owner'])
    })

    it('leaves a record alone that the change returns as it came', async () => {
      const store = await open()
      await putUsers(store, [exampleUser('a', { version: 7 }), exampleUser('b')])
      const result = await store.update(sdkAppId, ['a', 'unknown'], (current) => ({ records: current, result: 'same' }))
      expect(result).toBe('same')
      expect(await store.get(sdkAppId, ['a', 'unknown'])).toEqual([exampleUser('a', { version: 7 }), undefined])
      expect(await listUserIds(store)).toEqual(['a', 'b'])
    })

    it('deletes users, and keeps absent ones absent', async () => {
      const store = await open()
      await putUsers(store, [exampleUser('a'), exampleUser('b')])
      await deleteUsers(store, ['a', 'unknown'])
      expect(await store.get(sdkAppId, ['a', 'unknown', 'b'])).toEqual([undefined, undefined, exampleUser('b')])
    })

    it('passes an id named twice twice, and takes entries that agree', async () => {
      const store = await open()
      await putUsers(store, [exampleUser('a')])
      await store.update(sdkAppId, ['a', 'a'], (current) => {
        expect(current).toEqual([exampleUser('a'), exampleUser('a')])
        return { records: [exampleUser('a', { version: 2 }), exampleUser('a', { version: 2 })], result: undefined }
      })
      expect(await store.get(sdkAppId, ['a'])).toEqual([exampleUser('a', { version: 2 })])
    })

    it('refuses entries for one id that do not agree', async () => {
      const store = await open()
      await expect(putUsers(store, [exampleUser('a'), exampleUser('a', { version: 2 })])).rejects.toThrow(TypeError)
      expect(await listUserIds(store)).toEqual([])
    })

    it('refuses a change that returns too few records, or a record of another user', async () => {
      const store = await open()
      await expect(store.update(sdkAppId, ['a'], () => ({ records: [], result: 0 }))).rejects.toThrow(TypeError)
      const other = store.update(sdkAppId, ['a'], () => ({ records: [exampleUser('b')], result: 0 }))
      await expect(other).rejects.toThrow(TypeError)
      expect(await listUserIds(store)).toEqual([])
    })

    it.each(hostileKeys)('keeps the user id %j apart from all others', async (userId) => {
      const store = await open()
      await putUsers(
        store,
        hostileKeys.map((id) => exampleUser(id, { fields: { of: id } })),
      )
      expect(await store.get(sdkAppId, [userId])).toEqual([exampleUser(userId, { fields: { of: userId } })])
      await deleteUsers(store, [userId])
      expect(await listUserIds(store)).toEqual(hostileKeys.filter((id) => id !== userId))
    })

    it('gives back fields, attributes and tags exactly, whatever their names', async () => {
      const store = await open()
      const record = exampleUser('a', {
        updatedAt: 4_102_444_800_123,
        fields: Object.fromEntries(hostileKeys.map((key) => [key, 4_294_967_295])),
        attributes: toOwnKeys(hostileKeys),
        tags: hostileKeys,
        lcic: { originId: 'o' },
        kickedAtSeconds: 1_700_000_000,
      })
      const empty = exampleUser('empty', { fields: {}, attributes: { none: '' }, tags: [] })
      await putUsers(store, [record, empty])
      const [found, foundEmpty] = await store.get(sdkAppId, ['a', 'empty'])
      expect(JSON.stringify(found)).toBe(JSON.stringify(record))
      expect(Object.keys(found?.attributes ?? {})).toEqual(Object.keys(record.attributes))
      expect(Object.hasOwn(found?.attributes ?? {}, '__proto__')).toBe(true)
      expect(foundEmpty).toEqual(empty)
    })

    it('keeps apps apart', async () => {
      const store = await open()
      const here = exampleUser('a', { lcic: { originId: 'o' }, version: 1 })
      const there = exampleUser('a', { lcic: { originId: 'o' }, version: 2 })
      await putUsers(store, [here])
      await putUsers(store, [there], otherSdkAppId)
      expect(await store.get(sdkAppId, ['a'])).toEqual([here])
      expect(await store.get(otherSdkAppId, ['a'])).toEqual([there])
      await deleteUsers(store, ['a'])
      expect(await store.get(otherSdkAppId, ['a'])).toEqual([there])
    })

    it('loses none of 1000 concurrent updates of one user', async () => {
      const store = await open()
      await putUsers(store, [exampleUser('a', { fields: { count: 0 } })])
      const increment = ([user]: readonly (UserRecord | undefined)[]) => {
        const count = Number(user?.fields.count) + 1
        return { records: [exampleUser('a', { version: count + 1, fields: { count } })], result: count }
      }
      const results = await Promise.all(Array.from({ length: 1000 }, () => store.update(sdkAppId, ['a'], increment)))
      expect(results).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1))
      const [user] = await store.get(sdkAppId, ['a'])
      expect(user?.fields).toEqual({ count: 1000 })
    })

    it('knows a user whom it did not know, as soon as there is one, and not after', async () => {
      const store = await open()
      for (let version = 1; version <= 3; version++) {
        expect(await store.get(sdkAppId, ['a', 'b'])).toEqual([undefined, undefined])
        await putUsers(store, [exampleUser('a', { version })])
        expect(await store.get(sdkAppId, ['a', 'b'])).toEqual([exampleUser('a', { version }), undefined])
        await deleteUsers(store, ['a'])
      }
      await store.restore({ apps: [], users: [{ sdkAppId, records: [exampleUser('b')] }] })
      expect(await store.get(sdkAppId, ['a', 'b'])).toEqual([undefined, exampleUser('b')])
    })

    it('reads what was answered', async () => {
      const store = await open()
      for (let version = 1; version <= 5; version++) {
        await putUsers(store, [exampleUser('a', { version })])
        const [user] = await store.get(sdkAppId, ['a'])
        expect(user?.version).toBe(version)
      }
    })

    it('rejects every call after close, but for another close', async () => {
      const store = await open()
      const pending = putUsers(store, [exampleUser('a')])
      await store.close()
      await expect(pending).resolves.toBeUndefined()
      const calls = [
        () => store.get(sdkAppId, ['a']),
        () => putUsers(store, [exampleUser('a')]),
        () => store.find(sdkAppId, {}, { offset: 0, limit: 1 }),
        () => store.select(sdkAppId, {}),
        () => store.readEvents(0, 1),
        () => store.eventLog(),
        () =>
          store.pushes.add(sdkAppId, 0, () => ({ push: { taskId: '', at: 1, from: '', request: {}, userIds: [] } })),
        () => store.pushes.list(sdkAppId, { offset: 0, limit: 1 }),
        () => store.cursors.get('a'),
        () => store.cursors.set('a', 1),
        () => store.apps.get(sdkAppId),
        () => store.apps.list(),
        () => store.apps.update(sdkAppId, (app) => ({ app, result: undefined })),
        () => store.snapshot(),
        () => store.restore({ apps: [], users: [] }),
      ]
      for (const call of calls) await expect(call()).rejects.toThrow('closed')
      await expect(store.close()).resolves.toBeUndefined()
    })
  })
}
