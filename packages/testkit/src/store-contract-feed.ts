import type { Store, StoreChange } from '@portrait/service'
import { describe, expect, it } from 'vitest'
import { exampleApp } from './example-app.ts'
import { exampleUser } from './example-user.ts'
import { hostileKeys } from './hostile-keys.ts'
import type { OpenStore } from './store-contract.ts'
import { putUsers, sdkAppId } from './store-steps.ts'

async function emit(store: Store, count = 1): Promise<void> {
  const events = Array.from({ length: count }, (_, index) => ({ type: 'test', userId: `${index}`, at: 1, data: {} }))
  await store.update(sdkAppId, [], () => ({ records: [], events, result: undefined }))
}

async function newestRead(store: Store): Promise<number> {
  return (await store.readEvents(0, 1_000_000)).at(-1)?.seq ?? 0
}

export function describeFeed(open: OpenStore): void {
  describe('the event log', () => {
    it('starts at nothing, and names its newest event', async () => {
      const store = await open()
      expect(await store.eventLog()).toEqual({ id: expect.any(String), newestSeq: 0, forgottenSeq: 0 })
      await emit(store, 3)
      const { newestSeq, forgottenSeq } = await store.eventLog()
      expect([newestSeq, forgottenSeq]).toEqual([await newestRead(store), 0])
    })

    it('has an id of its own, which stays', async () => {
      const [one, other] = [await open(), await open()]
      const { id } = await one.eventLog()
      await emit(one)
      await one.restore(await one.snapshot())
      expect((await one.eventLog()).id).toBe(id)
      expect((await other.eventLog()).id).not.toBe(id)
    })

    it('says from where on all events are there', async () => {
      const store = await open({ maxEvents: 3 })
      await emit(store, 5)
      const { forgottenSeq, newestSeq } = await store.eventLog()
      const kept = await store.readEvents(0, 10)
      expect(kept).toHaveLength(3)
      expect(kept[0]?.seq).toBe(forgottenSeq + 1)
      expect(kept[2]?.seq).toBe(newestSeq)
    })

    it('has forgotten everything after a restore, its newest number included', async () => {
      const store = await open()
      await emit(store, 2)
      const { newestSeq: before } = await store.eventLog()
      await store.restore(await store.snapshot())
      const { newestSeq, forgottenSeq } = await store.eventLog()
      expect(newestSeq).toBe(forgottenSeq)
      expect(forgottenSeq).toBeGreaterThan(before)
      await emit(store)
      expect((await store.readEvents(forgottenSeq, 10)).map(({ userId }) => userId)).toEqual(['0'])
      expect((await store.eventLog()).forgottenSeq).toBe(forgottenSeq)
    })
  })

  describe('a watcher', () => {
    it('is told of events, apps and restores, and of nothing else', async () => {
      const store = await open()
      const told: StoreChange[] = []
      const unwatch = store.watch((change) => told.push(change))
      await putUsers(store, [exampleUser('a')])
      await store.cursors.set('reader', 1)
      expect(told).toEqual([])
      await emit(store)
      expect(told).toEqual(['events'])
      const push = { taskId: 'one', at: 1, from: 'a', request: {}, userIds: [] }
      await store.pushes.add(sdkAppId, 0, () => ({ push, events: [{ type: 'push', userId: 'a', at: 1, data: {} }] }))
      await store.apps.update(sdkAppId, () => ({ app: exampleApp(sdkAppId), result: undefined }))
      await store.restore(await store.snapshot())
      expect(told).toEqual(['events', 'events', 'apps', 'restored'])
      unwatch()
      await emit(store)
      expect(told).toHaveLength(4)
    })

    it('finds the events when it is told of them', async () => {
      const store = await open()
      const read: Promise<number>[] = []
      store.watch(() => read.push(newestRead(store)))
      await emit(store)
      expect(await Promise.all(read)).toEqual([(await store.eventLog()).newestSeq])
    })

    it('hears nothing of a change that failed', async () => {
      const store = await open()
      const told: StoreChange[] = []
      store.watch((change) => told.push(change))
      const failed = store.update(sdkAppId, [], () => {
        throw new Error('no')
      })
      await expect(failed).rejects.toThrow('no')
      expect(told).toEqual([])
    })
  })

  describe('cursors', () => {
    it('are kept by name until they are forgotten', async () => {
      const store = await open()
      expect(await store.cursors.get('a')).toBeUndefined()
      for (const name of [...hostileKeys, 'a']) await store.cursors.set(name, 7)
      await store.cursors.set('a', 9)
      await store.cursors.set('gone', 1)
      await store.cursors.set('gone', undefined)
      expect(await store.cursors.get('a')).toBe(9)
      expect(await store.cursors.get('gone')).toBeUndefined()
      for (const name of hostileKeys) expect(await store.cursors.get(name)).toBe(7)
    })

    it('are forgotten by a restore', async () => {
      const store = await open()
      await store.cursors.set('a', 9)
      await store.restore(await store.snapshot())
      expect(await store.cursors.get('a')).toBeUndefined()
    })
  })
}
