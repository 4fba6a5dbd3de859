import type { Push, RecentPushes, Store } from '@portrait/service'
import { describe, expect, it } from 'vitest'
import { exampleUser } from './example-user.ts'
import { hostileKeys, toOwnKeys } from './hostile-keys.ts'
import type { OpenStore } from './store-contract.ts'
import { otherSdkAppId, putUsers, sdkAppId } from './store-steps.ts'

function examplePush(taskId: string, at: number): Push {
  return { taskId, at, from: 'administrator', request: { MsgRandom: 1, MsgBody: [] }, userIds: ['a', 'b'] }
}

/** Adds a push and answers what its `create` was told. */
async function push(store: Store, taskId: string, at: number, sinceMs = 0, app = sdkAppId): Promise<RecentPushes> {
  const told: RecentPushes[] = []
  await store.pushes.add(app, sinceMs, (recent) => {
    told.push(recent)
    return { push: examplePush(taskId, at) }
  })
  const [recent] = told
  if (recent === undefined) throw new Error('The store has not called create.')
  return recent
}

async function listTaskIds(store: Store, offset = 0, limit = 100, app = sdkAppId): Promise<readonly string[]> {
  return (await store.pushes.list(app, { offset, limit })).map(({ taskId }) => taskId)
}

export function describePushes(open: OpenStore): void {
  describe('pushes', () => {
    it('are answered and listed as they were made, newest first, in pages', async () => {
      const store = await open()
      expect(await store.pushes.list(sdkAppId, { offset: 0, limit: 10 })).toEqual([])
      const added = await store.pushes.add(sdkAppId, 0, () => ({ push: examplePush('one', 1_700_000_000_000) }))
      expect(added).toEqual(examplePush('one', 1_700_000_000_000))
      for (const taskId of ['two', 'three', 'four']) await push(store, taskId, 1_700_000_000_000)
      expect(await listTaskIds(store)).toEqual(['four', 'three', 'two', 'one'])
      expect(await listTaskIds(store, 1, 2)).toEqual(['three', 'two'])
      expect(await listTaskIds(store, 4, 2)).toEqual([])
      expect(await store.pushes.list(sdkAppId, { offset: 3, limit: 1 })).toEqual([added])
    })

    it('tell the next one when the last was, and how many there were since a moment, that moment included', async () => {
      const store = await open()
      expect(await push(store, 'one', 1000, 500)).toEqual({ lastAt: undefined, count: 0 })
      expect(await push(store, 'two', 2000, 1000)).toEqual({ lastAt: 1000, count: 1 })
      expect(await push(store, 'three', 3000, 1001)).toEqual({ lastAt: 2000, count: 1 })
      expect(await push(store, 'four', 4000, 3001)).toEqual({ lastAt: 3000, count: 0 })
      expect(await push(store, 'five', 5000, 0)).toEqual({ lastAt: 4000, count: 4 })
    })

    it('come in the order in which they were added, also when the clock was set back', async () => {
      const store = await open()
      await push(store, 'late', 9000)
      await push(store, 'early', 1000)
      expect(await push(store, 'next', 2000, 5000)).toEqual({ lastAt: 1000, count: 1 })
      expect(await listTaskIds(store)).toEqual(['next', 'early', 'late'])
    })

    it('see each other when they are added at once', async () => {
      const store = await open()
      await push(store, 'zero', 1)
      const told = await Promise.all([1, 2, 3, 4, 5].map((at) => push(store, `push ${at}`, 10 * at, 20)))
      expect(told).toEqual([
        { lastAt: 1, count: 0 },
        { lastAt: 10, count: 0 },
        { lastAt: 20, count: 1 },
        { lastAt: 30, count: 2 },
        { lastAt: 40, count: 3 },
      ])
    })

    it('are not added when create throws, and their neighbours are', async () => {
      const store = await open()
      const refusal = new Error('too soon')
      const refused = store.pushes.add(sdkAppId, 0, () => {
        throw refusal
      })
      const outcomes = await Promise.allSettled([refused, push(store, 'one', 1), putUsers(store, [exampleUser('a')])])
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
      await expect(refused).rejects.toBe(refusal)
      expect(await listTaskIds(store)).toEqual(['one'])
      expect(await store.get(sdkAppId, ['a'])).toEqual([exampleUser('a')])
    })

    it('belong to their app', async () => {
      const store = await open()
      const [here, there] = await Promise.all([push(store, 'here', 1000), push(store, 'there', 2000, 0, otherSdkAppId)])
      expect([here, there]).toEqual([
        { lastAt: undefined, count: 0 },
        { lastAt: undefined, count: 0 },
      ])
      expect(await push(store, 'again', 3000)).toEqual({ lastAt: 1000, count: 1 })
      expect(await listTaskIds(store)).toEqual(['again', 'here'])
      expect(await listTaskIds(store, 0, 10, otherSdkAppId)).toEqual(['there'])
    })

    it("are forgotten beyond each app's newest maxPushes", async () => {
      const store = await open({ maxPushes: 3 })
      await push(store, 'there', 1, 0, otherSdkAppId)
      await push(store, 'one', 1)
      await Promise.all([2, 3, 4, 5].map((at) => push(store, `push ${at}`, at)))
      expect(await listTaskIds(store)).toEqual(['push 5', 'push 4', 'push 3'])
      expect(await push(store, 'last', 6, 1)).toEqual({ lastAt: 5, count: 3 })
      expect(await listTaskIds(store, 0, 10, otherSdkAppId)).toEqual(['there'])
    })

    it('are added together with their events', async () => {
      const store = await open()
      const event = { type: 'push', userId: 'a', at: 1, data: {} }
      await store.pushes.add(sdkAppId, 0, () => ({ push: examplePush('one', 1), events: [event] }))
      expect(await store.readEvents(0, 10)).toEqual([{ ...event, sdkAppId, seq: expect.any(Number) }])
      const refused = store.pushes.add(sdkAppId, 0, () => {
        throw new Error('too soon')
      })
      await expect(refused).rejects.toThrow('too soon')
      expect(await store.readEvents(0, 10)).toHaveLength(1)
    })

    it('keep hostile names and many users', async () => {
      const store = await open()
      const userIds = [...hostileKeys, ...Array.from({ length: 100_000 }, (_, index) => `user-${index}`)]
      const large: Push = { ...examplePush('__proto__', 1), from: '\ud800', request: toOwnKeys(hostileKeys), userIds }
      await store.pushes.add(sdkAppId, 0, () => ({ push: large }))
      const [found] = await store.pushes.list(sdkAppId, { offset: 0, limit: 1 })
      expect(JSON.stringify(found)).toBe(JSON.stringify(large))
    })

    it('are no part of a snapshot, and forgotten by a restore', async () => {
      const store = await open()
      await push(store, 'one', 1000)
      const snapshot = await store.snapshot()
      expect(snapshot).toEqual({ apps: [], users: [] })
      await store.restore(snapshot)
      expect(await listTaskIds(store)).toEqual([])
      expect(await push(store, 'two', 2000)).toEqual({ lastAt: undefined, count: 0 })
    })
  })
}
