import { OriginIdTakenError, type UserQuery } from '@portrait/service'
import { describe, expect, it } from 'vitest'
import { exampleUser } from './example-user.ts'
import { hostileKeys, toOwnKeys } from './hostile-keys.ts'
import type { OpenStore } from './store-contract.ts'
import { deleteUsers, listUserIds, otherSdkAppId, putUsers, sdkAppId } from './store-steps.ts'

const firstPage = { offset: 0, limit: 10 }

export function describeFind(open: OpenStore): void {
  describe('find', () => {
    it('pages through all users in the order of creation', async () => {
      const store = await open()
      const userIds = ['m', 'z', 'a', 'k', 'b']
      await putUsers(
        store,
        userIds.map((userId) => exampleUser(userId)),
      )
      await putUsers(store, [exampleUser('elsewhere')], otherSdkAppId)
      await putUsers(store, [exampleUser('m', { version: 2 })])
      const page = async (offset: number, limit: number) => {
        const { records, total } = await store.find(sdkAppId, {}, { offset, limit })
        return [records.map(({ userId }) => userId), total]
      }
      expect(await page(0, 2)).toEqual([['m', 'z'], 5])
      expect(await page(2, 2)).toEqual([['a', 'k'], 5])
      expect(await page(4, 2)).toEqual([['b'], 5])
      expect(await page(5, 2)).toEqual([[], 5])
      expect(await page(0, 0)).toEqual([[], 5])
    })

    it('puts a user who is created again at the end', async () => {
      const store = await open()
      await putUsers(store, [exampleUser('a'), exampleUser('b'), exampleUser('c')])
      await Promise.all([
        deleteUsers(store, ['a']),
        putUsers(store, [exampleUser('d')]),
        putUsers(store, [exampleUser('a')]),
      ])
      expect(await listUserIds(store)).toEqual(['b', 'c', 'd', 'a'])
      await deleteUsers(store, ['b'])
      await putUsers(store, [exampleUser('b')])
      expect(await listUserIds(store)).toEqual(['c', 'd', 'a', 'b'])
    })

    it('answers nothing for an app without users', async () => {
      const store = await open()
      expect(await store.find(sdkAppId, {}, firstPage)).toEqual({ records: [], total: 0 })
      expect(await store.find(sdkAppId, { originId: 'o' }, firstPage)).toEqual({ records: [], total: 0 })
      expect(await store.find(sdkAppId, { isLcic: true }, firstPage)).toEqual({ records: [], total: 0 })
    })

    it('finds a user by the origin id, within the page', async () => {
      const store = await open()
      const user = exampleUser('a', { lcic: { originId: '__proto__' } })
      await putUsers(store, [exampleUser('b', { lcic: { originId: 'other' } }), user])
      expect(await store.find(sdkAppId, { originId: '__proto__' }, firstPage)).toEqual({ records: [user], total: 1 })
      expect(await store.find(sdkAppId, { originId: '__proto__' }, { offset: 1, limit: 1 })).toEqual({
        records: [],
        total: 1,
      })
      expect(await store.find(otherSdkAppId, { originId: '__proto__' }, firstPage)).toEqual({ records: [], total: 0 })
    })

    it('pages through the users of LCIC in the order of creation', async () => {
      const store = await open()
      const lcicUser = (userId: string) => exampleUser(userId, { lcic: { originId: `origin of ${userId}` } })
      await putUsers(store, [
        lcicUser('m'),
        exampleUser('plain'),
        lcicUser('z'),
        exampleUser('late'),
        lcicUser('a'),
        lcicUser('leaves'),
        lcicUser('deleted'),
      ])
      await putUsers(store, [lcicUser('elsewhere')], otherSdkAppId)
      await putUsers(store, [lcicUser('late'), exampleUser('leaves')])
      await deleteUsers(store, ['deleted'])
      const page = async (offset: number, limit: number) => {
        const { records, total } = await store.find(sdkAppId, { isLcic: true }, { offset, limit })
        expect(records).toEqual(records.map(({ userId }) => lcicUser(userId)))
        return [records.map(({ userId }) => userId), total]
      }
      expect(await page(0, 10)).toEqual([['m', 'z', 'late', 'a'], 4])
      expect(await page(1, 2)).toEqual([['z', 'late'], 4])
      expect(await page(4, 2)).toEqual([[], 4])
      const both = { isLcic: true, originId: 'origin of z' } as const
      expect(await store.find(sdkAppId, both, firstPage)).toEqual({ records: [lcicUser('z')], total: 1 })
    })

    it('forgets an origin id with its user or its registration', async () => {
      const store = await open()
      await putUsers(store, [
        exampleUser('deleted', { lcic: { originId: 'one' } }),
        exampleUser('left', { lcic: { originId: 'two' } }),
        exampleUser('moved', { lcic: { originId: 'three' } }),
      ])
      await deleteUsers(store, ['deleted'])
      await putUsers(store, [exampleUser('left'), exampleUser('moved', { lcic: { originId: 'four' } })])
      for (const originId of ['one', 'two', 'three']) {
        expect(await store.find(sdkAppId, { originId }, firstPage)).toEqual({ records: [], total: 0 })
      }
      await putUsers(store, [exampleUser('heir', { lcic: { originId: 'one' } })])
      expect((await store.find(sdkAppId, { originId: 'four' }, firstPage)).records).toEqual([
        exampleUser('moved', { lcic: { originId: 'four' } }),
      ])
    })
  })

  describe('searching', () => {
    const nick = (text: string) => ({ fields: { Tag_Profile_IM_Nick: text } })
    const hostile = hostileKeys.map((key, index) =>
      exampleUser(`hostile ${index}`, { ...nick(key), attributes: toOwnKeys([key]), tags: [key] }),
    )
    const people = [
      exampleUser('b_1', { ...nick('Aoi'), attributes: { plan: 'gold' }, tags: ['jazz'], lcic: { originId: 'o' } }),
      exampleUser('a_2', { ...nick('Ren'), attributes: { plan: 'free', city: 'Osaka' }, tags: ['jazz', 'rock'] }),
      exampleUser('"_3', { ...nick('Aoi'), attributes: { plan: 'gold' }, tags: [] }),
      exampleUser('"x', { fields: {}, attributes: {}, tags: [] }),
      exampleUser('A_4', { ...nick('aoi'), attributes: { Plan: 'gold' }, tags: ['JAZZ'] }),
      exampleUser('b', { ...nick('Aoi '), attributes: {}, tags: ['x', 'x'] }),
    ]

    async function fill(open: OpenStore) {
      const store = await open()
      await putUsers(store, [...people, ...hostile])
      await putUsers(store, [exampleUser('b_elsewhere', { ...nick('Aoi'), tags: ['jazz'] })], otherSdkAppId)
      return store
    }

    it.each<[UserQuery, readonly string[]]>([
      [{ userIdPrefix: 'b' }, ['b_1', 'b']],
      [{ userIdPrefix: 'b_' }, ['b_1']],
      [{ userIdPrefix: 'b_1' }, ['b_1']],
      [{ userIdPrefix: 'b_12' }, []],
      [{ userIdPrefix: '"' }, ['"_3', '"x']],
      [{ userIdPrefix: '"_' }, ['"_3']],
      [{ userIdPrefix: '%' }, []],
      [{ nick: 'Aoi' }, ['b_1', '"_3']],
      [{ nick: 'Ao' }, []],
      [{ attribute: { name: 'plan' } }, ['b_1', 'a_2', '"_3']],
      [{ attribute: { name: 'plan', value: 'gold' } }, ['b_1', '"_3']],
      [{ attribute: { name: 'plan', value: '' } }, []],
      [{ tag: 'jazz' }, ['b_1', 'a_2']],
      [{ tag: 'x' }, ['b']],
      [{ tag: 'jazz', attribute: { name: 'city', value: 'Osaka' } }, ['a_2']],
      [{ tag: 'jazz', nick: 'Aoi', userIdPrefix: 'b', isLcic: true, originId: 'o' }, ['b_1']],
      [{ tag: 'jazz', nick: 'Ren', isLcic: true }, []],
      [{ originId: 'o', tag: 'rock' }, []],
    ])('for %j finds those who meet every part, in the order of creation', async (query, expected) => {
      const store = await fill(open)
      const { records, total } = await store.find(sdkAppId, query, firstPage)
      expect(records.map(({ userId }) => userId)).toEqual(expected)
      expect(records).toEqual(people.filter(({ userId }) => expected.includes(userId)))
      expect(total).toBe(expected.length)
    })

    it('takes hostile names, tags and attributes for what they are', async () => {
      const store = await fill(open)
      for (const [index, key] of hostileKeys.entries()) {
        for (const query of [
          { tag: key },
          { attribute: { name: key } },
          { attribute: { name: key, value: `value of ${key}` } },
          ...(key === '' ? [] : [{ nick: key }]),
        ]) {
          const { records } = await store.find(sdkAppId, query, firstPage)
          expect(records.map(({ userId }) => userId)).toEqual([`hostile ${index}`])
        }
      }
    })

    it('is paged, and follows what changes', async () => {
      const store = await fill(open)
      const page = async (query: UserQuery, offset = 0, limit = 10) => {
        const { records, total } = await store.find(sdkAppId, query, { offset, limit })
        return [records.map(({ userId }) => userId), total]
      }
      expect(await page({ attribute: { name: 'plan' } }, 1, 1)).toEqual([['a_2'], 3])
      expect(await page({ attribute: { name: 'plan' } }, 3, 1)).toEqual([[], 3])
      await putUsers(store, [
        exampleUser('b_1', { ...nick('Kai'), attributes: {}, tags: ['rock'] }),
        exampleUser('new', { ...nick('Kai'), attributes: {}, tags: [] }),
        exampleUser('"x', { ...nick('Kai'), attributes: {}, tags: [] }),
      ])
      await deleteUsers(store, ['"_3'])
      expect(await page({ nick: 'Aoi' })).toEqual([[], 0])
      expect(await page({ nick: 'Kai' })).toEqual([['b_1', '"x', 'new'], 3])
      expect(await page({ tag: 'rock' })).toEqual([['b_1', 'a_2'], 2])
      expect(await page({ attribute: { name: 'plan' } })).toEqual([['a_2'], 1])
    })
  })

  describe('origin ids', () => {
    it('lets exactly one of two concurrent registrations win', async () => {
      const store = await open()
      const outcomes = await Promise.allSettled([
        putUsers(store, [exampleUser('a', { lcic: { originId: 'same' } })]),
        putUsers(store, [exampleUser('b', { lcic: { originId: 'same' } })]),
      ])
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
      expect(await listUserIds(store)).toEqual(['a'])
    })

    it('names the origin id that is taken', async () => {
      const store = await open()
      await putUsers(store, [exampleUser('a', { lcic: { originId: 'taken' } })])
      const update = putUsers(store, [exampleUser('b', { lcic: { originId: 'taken' } })])
      await expect(update).rejects.toMatchObject({ name: 'OriginIdTakenError', originId: 'taken' })
      await expect(update).rejects.toBeInstanceOf(OriginIdTakenError)
    })

    it('refuses one origin id for two users of one update', async () => {
      const store = await open()
      const lcic = { originId: 'same' }
      await expect(putUsers(store, [exampleUser('a', { lcic }), exampleUser('b', { lcic })])).rejects.toBeInstanceOf(
        OriginIdTakenError,
      )
      expect(await listUserIds(store)).toEqual([])
    })

    it('lets a user keep its own', async () => {
      const store = await open()
      const lcic = { originId: 'mine' }
      await putUsers(store, [exampleUser('a', { lcic })])
      await putUsers(store, [exampleUser('a', { lcic, version: 2 })])
      expect(await store.get(sdkAppId, ['a'])).toEqual([exampleUser('a', { lcic, version: 2 })])
    })

    it('lets users of one update exchange theirs', async () => {
      const store = await open()
      const one = { originId: 'one' }
      const two = { originId: 'two' }
      await putUsers(store, [exampleUser('a', { lcic: one }), exampleUser('b', { lcic: two })])
      await putUsers(store, [exampleUser('a', { lcic: two }), exampleUser('b', { lcic: one })])
      const { records } = await store.find(sdkAppId, { originId: 'one' }, firstPage)
      expect(records).toEqual([exampleUser('b', { lcic: one })])
    })

    it('lets the next update take what the one before gave up', async () => {
      const store = await open()
      const lcic = { originId: 'one' }
      await putUsers(store, [exampleUser('a', { lcic })])
      await Promise.all([putUsers(store, [exampleUser('a')]), putUsers(store, [exampleUser('b', { lcic })])])
      const { records } = await store.find(sdkAppId, { originId: 'one' }, firstPage)
      expect(records).toEqual([exampleUser('b', { lcic })])
    })
  })
}
