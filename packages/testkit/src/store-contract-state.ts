import { type Push, StateConflictError, type StateRow, type Store, TooManySnapshotsError } from '@portrait/service'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleApp } from './example-app.ts'
import { exampleUser } from './example-user.ts'
import { hostileKeys } from './hostile-keys.ts'
import type { OpenStore } from './store-contract.ts'
import { deleteUsers, listUserIds, otherSdkAppId, putUsers, sdkAppId } from './store-steps.ts'

async function readRows(store: Store): Promise<readonly StateRow[]> {
  const rows: StateRow[] = []
  for await (const row of store.readState()) rows.push(row)
  return rows
}

async function* toRows(rows: readonly StateRow[]): AsyncIterable<StateRow> {
  yield* rows
}

function examplePush(taskId: string): Push {
  return { taskId, at: 1_700_000_000_000, from: 'administrator', request: { MsgRandom: 1 }, userIds: ['a'] }
}

async function addPush(store: Store, taskId: string, app = sdkAppId): Promise<void> {
  await store.pushes.add(app, 0, () => ({ push: examplePush(taskId) }))
}

async function addApp(store: Store, id: number): Promise<void> {
  await store.apps.update(id, () => ({ app: exampleApp(id), result: undefined }))
}

async function fill(store: Store): Promise<void> {
  for (const id of [sdkAppId, otherSdkAppId]) await addApp(store, id)
  await putUsers(store, [exampleUser('z', { lcic: { originId: 'o' } }), exampleUser('a'), exampleUser('gone')])
  await putUsers(
    store,
    hostileKeys.map((key) => exampleUser(key, { tags: [key] })),
    otherSdkAppId,
  )
  await deleteUsers(store, ['gone'])
  for (const taskId of ['one', 'two']) await addPush(store, taskId)
}

/** Changes something of every kind. */
async function change(store: Store): Promise<void> {
  await putUsers(store, [exampleUser('a', { version: 2, tags: ['new'], attributes: {} }), exampleUser('later')])
  await deleteUsers(store, ['z'])
  await putUsers(store, [exampleUser('heir', { lcic: { originId: 'o' } })])
  await store.apps.update(sdkAppId, () => ({ app: { ...exampleApp(sdkAppId), name: 'changed' }, result: undefined }))
  await store.apps.delete(otherSdkAppId)
  await addPush(store, 'three')
}

/** What no list of rows shows: the indexes. */
async function readIndexes(store: Store): Promise<unknown> {
  return {
    origin: (await store.find(sdkAppId, { originId: 'o' }, { offset: 0, limit: 9 })).records.map(
      ({ userId }) => userId,
    ),
    nick: (await store.find(sdkAppId, { nick: 'Nick of a' }, { offset: 0, limit: 9 })).records,
    later: (await store.find(sdkAppId, { nick: 'Nick of later' }, { offset: 0, limit: 9 })).total,
    tagged: [...(await store.select(sdkAppId, { tagsAnd: ['a'] }))].sort(),
    lives: [...(await store.select(sdkAppId, { attributesAnd: { city: 'Shenzhen' } }))].sort(),
    lcic: (await store.find(sdkAppId, { isLcic: true }, { offset: 0, limit: 9 })).total,
  }
}

export function describeState(open: OpenStore): void {
  describe('the whole state', () => {
    it('is read as rows: apps, users in the order of creation, pushes oldest first', async () => {
      const store = await open()
      expect(await readRows(store)).toEqual([])
      await fill(store)
      const rows = await readRows(store)
      expect(rows.map((row) => (row.type === 'app' ? row.app.sdkAppId : row.sdkAppId))).toEqual([
        otherSdkAppId,
        sdkAppId,
        ...hostileKeys.map(() => otherSdkAppId),
        sdkAppId,
        sdkAppId,
        sdkAppId,
        sdkAppId,
      ])
      expect(rows.flatMap((row) => (row.type === 'user' ? row.user.userId : []))).toEqual([...hostileKeys, 'z', 'a'])
      expect(rows.flatMap((row) => (row.type === 'push' ? row.push : []))).toEqual(['one', 'two'].map(examplePush))
    })

    it('is read as it was when reading began, whatever happens meanwhile', async () => {
      const store = await open()
      await fill(store)
      const expected = await readRows(store)
      const reading = store.readState()[Symbol.asyncIterator]()
      const read = [await reading.next()]
      await change(store)
      while (!read.at(-1)?.done) read.push(await reading.next())
      expect(read.flatMap(({ value, done }) => (done ? [] : [value]))).toEqual(expected)
    })

    it('is replaced, indexes and all, in the store itself and in another', async () => {
      const store = await open()
      await fill(store)
      const rows = await readRows(store)
      const indexes = await readIndexes(store)
      const other = await open()
      await change(store)
      for (const target of [store, other]) {
        const counts = await target.replaceState(toRows(rows))
        expect(counts).toEqual({ apps: 2, users: 2 + hostileKeys.length, pushes: 2 })
        expect(await readRows(target)).toEqual(rows)
        expect(await readIndexes(target)).toEqual(indexes)
        expect(await target.apps.list()).toEqual([exampleApp(otherSdkAppId), exampleApp(sdkAppId)])
      }
    })

    it('goes on as one would think after it was replaced', async () => {
      const store = await open()
      await fill(store)
      await store.replaceState(toRows(await readRows(store)))
      await putUsers(store, [exampleUser('a', { version: 2 }), exampleUser('later')])
      expect(await listUserIds(store)).toEqual(['z', 'a', 'later'])
      await addPush(store, 'three')
      const pushes = await store.pushes.list(sdkAppId, { offset: 0, limit: 9 })
      expect(pushes.map(({ taskId }) => taskId)).toEqual(['three', 'two', 'one'])
    })

    it('stays when the rows throw, and is not changed before they have ended', async () => {
      const store = await open()
      await fill(store)
      const before = await readRows(store)
      async function* broken(): AsyncIterable<StateRow> {
        yield { type: 'app', app: exampleApp(7) }
        for (let index = 0; index < 3000; index++) yield { type: 'user', sdkAppId: 7, user: exampleUser(`${index}`) }
        expect(await readRows(store)).toEqual(before)
        throw new Error('the line is dead')
      }
      await expect(store.replaceState(broken())).rejects.toThrow('the line is dead')
      expect(await readRows(store)).toEqual(before)
      expect(await store.snapshots.list()).toEqual([])
    })

    it.each<[string, number, readonly StateRow[]]>([
      [
        'an app',
        2,
        [
          { type: 'app', app: exampleApp(7) },
          { type: 'app', app: exampleApp(7) },
        ],
      ],
      [
        'a user',
        3,
        [
          { type: 'app', app: exampleApp(7) },
          { type: 'user', sdkAppId: 7, user: exampleUser('"a') },
          { type: 'user', sdkAppId: 7, user: exampleUser('"a') },
        ],
      ],
      [
        'an origin id',
        3,
        [
          { type: 'user', sdkAppId: 8, user: exampleUser('a', { lcic: { originId: 'o' } }) },
          { type: 'user', sdkAppId: 7, user: exampleUser('a', { lcic: { originId: 'o' } }) },
          { type: 'user', sdkAppId: 7, user: exampleUser('b', { lcic: { originId: 'o' } }) },
        ],
      ],
    ])('stays when the rows have %s twice', async (_name, row, rows) => {
      const store = await open()
      await fill(store)
      const before = await readRows(store)
      const replaced = store.replaceState(toRows(rows))
      await expect(replaced).rejects.toBeInstanceOf(StateConflictError)
      await expect(replaced).rejects.toMatchObject({ row })
      expect(await readRows(store)).toEqual(before)
    })

    it("keeps an app's newest pushes", async () => {
      const store = await open({ maxPushes: 2 })
      const rows = ['one', 'two', 'three'].map(
        (taskId) => ({ type: 'push', sdkAppId, push: examplePush(taskId) }) as const,
      )
      expect(await store.replaceState(toRows(rows))).toEqual({ apps: 0, users: 0, pushes: 2 })
      const pushes = await store.pushes.list(sdkAppId, { offset: 0, limit: 9 })
      expect(pushes.map(({ taskId }) => taskId)).toEqual(['three', 'two'])
    })

    it('is forgotten with its events and cursors, which watchers are told', async () => {
      const store = await open()
      const events = [{ type: 'test', userId: 'a', at: 1, data: {} }]
      await store.update(sdkAppId, [], () => ({ records: [], events, result: undefined }))
      await store.cursors.set('reader', 1)
      await store.snapshots.save('one', 1)
      const told: string[] = []
      store.watch((kind) => told.push(kind))
      for (const replace of [() => store.replaceState(toRows([])), () => store.snapshots.restore('one')]) {
        const { newestSeq } = await store.eventLog()
        await replace()
        const log = await store.eventLog()
        expect(log.forgottenSeq).toBe(log.newestSeq)
        expect(log.newestSeq).toBeGreaterThan(newestSeq)
        expect(await store.readEvents(0, 9)).toEqual([])
        expect(await store.cursors.get('reader')).toBeUndefined()
      }
      expect(told).toEqual(['restored', 'restored'])
    })
  })

  describe('named snapshots', () => {
    it('are restored as often as one likes, and outlive whatever replaces the state', async () => {
      const store = await open()
      await fill(store)
      const rows = await readRows(store)
      const indexes = await readIndexes(store)
      const counts = { apps: 2, users: 2 + hostileKeys.length, pushes: 2 }
      expect(await store.snapshots.save('one', 7)).toEqual({ name: 'one', savedAt: 7, ...counts })
      await change(store)
      const changed = await readRows(store)
      await store.snapshots.save('two', 8)
      for (let round = 0; round < 2; round++) {
        expect(await store.snapshots.restore('one')).toEqual({ name: 'one', savedAt: 7, ...counts })
        expect(await readRows(store)).toEqual(rows)
        expect(await readIndexes(store)).toEqual(indexes)
        await change(store)
        expect(await store.snapshots.restore('two')).toMatchObject({ name: 'two', savedAt: 8 })
        expect(await readRows(store)).toEqual(changed)
        await store.replaceState(toRows([]))
        expect(await readRows(store)).toEqual([])
      }
      expect((await store.snapshots.list()).map(({ name }) => name)).toEqual(['one', 'two'])
    })

    it('are replaced under their name, and deleted', async () => {
      const store = await open()
      await store.snapshots.save('one', 1)
      await store.snapshots.save('two', 2)
      await putUsers(store, [exampleUser('a')])
      expect(await store.snapshots.save('one', 3)).toMatchObject({ users: 1 })
      expect((await store.snapshots.list()).map(({ name, savedAt }) => [name, savedAt])).toEqual([
        ['two', 2],
        ['one', 3],
      ])
      await deleteUsers(store, ['a'])
      await store.snapshots.restore('one')
      expect(await listUserIds(store)).toEqual(['a'])
      expect(await store.snapshots.delete('one')).toBe(true)
      expect(await store.snapshots.delete('one')).toBe(false)
      expect(await store.snapshots.restore('one')).toBeUndefined()
      expect(await listUserIds(store)).toEqual(['a'])
    })

    it('come after what was called before them', async () => {
      const store = await open()
      const before = putUsers(store, [exampleUser('before')])
      const save = store.snapshots.save('one', 1)
      const after = putUsers(store, [exampleUser('after')])
      await Promise.all([before, save, after])
      const late = putUsers(store, [exampleUser('late')])
      const restore = store.snapshots.restore('one')
      const last = putUsers(store, [exampleUser('last')])
      await Promise.all([late, restore, last])
      expect(await listUserIds(store)).toEqual(['before', 'last'])
    })

    it('are bounded in number', async () => {
      const store = await open({ maxSnapshots: 2 })
      for (const name of ['one', 'two', 'one']) await store.snapshots.save(name, 1)
      await expect(store.snapshots.save('three', 1)).rejects.toBeInstanceOf(TooManySnapshotsError)
      await store.snapshots.delete('two')
      await store.snapshots.save('three', 1)
      expect((await store.snapshots.list()).map(({ name }) => name)).toEqual(['one', 'three'])
    })

    it('and exports bring back exactly what there was, whatever was done in between', async () => {
      const userId = fc.constantFrom('a', 'b', 'c', '"', '__proto__')
      const user = fc.record({
        userId,
        nick: fc.string({ maxLength: 3 }),
        tags: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
        city: fc.option(fc.string({ maxLength: 2 }), { nil: undefined }),
        originId: fc.option(fc.constantFrom('o', 'p'), { nil: undefined }),
      })
      const step = fc.oneof(
        fc.record({ kind: fc.constant('put' as const), user }),
        fc.record({ kind: fc.constant('delete' as const), userId }),
        fc.record({ kind: fc.constant('push' as const) }),
        fc.record({ kind: fc.constant('deleteApp' as const) }),
        fc.record({ kind: fc.constant('save' as const), name: fc.constantFrom('one', 'two') }),
        fc.record({ kind: fc.constant('restore' as const), name: fc.constantFrom('one', 'two') }),
        fc.record({ kind: fc.constant('import' as const) }),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          const store = await open()
          await addApp(store, sdkAppId)
          const kept = new Map<string, readonly StateRow[]>()
          for (const each of steps) {
            if (each.kind === 'put') {
              const { nick, tags, city, originId } = each.user
              const changes = {
                fields: { Tag_Profile_IM_Nick: nick },
                tags,
                attributes: city === undefined ? {} : { city },
                ...(originId !== undefined && { lcic: { originId } }),
              }
              await putUsers(store, [exampleUser(each.user.userId, changes)]).catch(() => {})
            } else if (each.kind === 'delete') await deleteUsers(store, [each.userId])
            else if (each.kind === 'push') await addPush(store, 'task')
            else if (each.kind === 'deleteApp') await store.apps.delete(sdkAppId)
            else if (each.kind === 'save') {
              await store.snapshots.save(each.name, 1)
              kept.set(each.name, await readRows(store))
            } else if (each.kind === 'restore') {
              const rows = kept.get(each.name)
              await store.snapshots.restore(each.name)
              if (rows !== undefined) expect(await readRows(store)).toEqual(rows)
            } else {
              const rows = await readRows(store)
              await store.replaceState(toRows(rows))
              expect(await readRows(store)).toEqual(rows)
            }
          }
          for (const [name, rows] of kept) {
            await store.snapshots.restore(name)
            expect(await readRows(store)).toEqual(rows)
          }
        }),
        { numRuns: 15 },
      )
    })
  })

  describe('deleting an app', () => {
    it('takes its users and pushes along, and leaves those of other apps', async () => {
      const store = await open()
      await fill(store)
      const others = (await readRows(store)).filter((row) => row.type === 'user' && row.sdkAppId === otherSdkAppId)
      const told: string[] = []
      store.watch((kind) => told.push(kind))
      expect(await store.apps.delete(sdkAppId)).toBe(2)
      expect(told).toEqual(['apps'])
      expect(await store.apps.delete(sdkAppId)).toBeUndefined()
      expect(await store.apps.get(sdkAppId)).toBeUndefined()
      expect(await store.get(sdkAppId, ['a', 'z'])).toEqual([undefined, undefined])
      expect(await readIndexes(store)).toEqual({ origin: [], nick: [], later: 0, tagged: [], lives: [], lcic: 0 })
      expect(await store.pushes.list(sdkAppId, { offset: 0, limit: 9 })).toEqual([])
      expect(await readRows(store)).toEqual([{ type: 'app', app: exampleApp(otherSdkAppId) }, ...others])
      await putUsers(store, [exampleUser('a', { lcic: { originId: 'o' } })])
      expect(await listUserIds(store)).toEqual(['a'])
    })

    it('comes after what was called before it, and before what is called after it', async () => {
      const store = await open()
      await addApp(store, sdkAppId)
      const [, users] = await Promise.all([
        putUsers(store, [exampleUser('before')]),
        store.apps.delete(sdkAppId),
        putUsers(store, [exampleUser('after')]),
      ])
      expect(users).toBe(1)
      expect(await listUserIds(store)).toEqual(['after'])
    })
  })
}
