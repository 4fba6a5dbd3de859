import { OriginIdTakenError, type Store } from '@portrait/service'
import { describe, expect, it } from 'vitest'
import { exampleApp } from './example-app.ts'
import { exampleUser } from './example-user.ts'
import type { OpenStore } from './store-contract.ts'
import { deleteUsers, listUserIds, otherSdkAppId, putUsers, sdkAppId } from './store-steps.ts'

async function fill(store: Store): Promise<void> {
  for (const id of [sdkAppId, otherSdkAppId]) {
    await store.apps.update(id, () => ({ app: exampleApp(id), result: undefined }))
  }
  await putUsers(store, [exampleUser('z', { lcic: { originId: 'o' } }), exampleUser('a'), exampleUser('gone')])
  await putUsers(store, [exampleUser('__proto__')], otherSdkAppId)
  await deleteUsers(store, ['gone'])
}

export function describeSnapshots(open: OpenStore): void {
  describe('snapshot and restore', () => {
    it('holds apps and users as plain JSON, in order', async () => {
      const store = await open()
      await fill(store)
      const snapshot = await store.snapshot()
      expect(snapshot).toEqual({
        apps: [exampleApp(otherSdkAppId), exampleApp(sdkAppId)],
        users: [
          { sdkAppId: otherSdkAppId, records: [exampleUser('__proto__')] },
          { sdkAppId, records: [exampleUser('z', { lcic: { originId: 'o' } }), exampleUser('a')] },
        ],
      })
      expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
    })

    it('is empty for an empty store, also after its users are gone', async () => {
      const store = await open()
      expect(await store.snapshot()).toEqual({ apps: [], users: [] })
      await putUsers(store, [exampleUser('a')])
      await deleteUsers(store, ['a'])
      expect(await store.snapshot()).toEqual({ apps: [], users: [] })
    })

    it('is restored as it was, in the store itself and in another', async () => {
      const store = await open()
      await fill(store)
      const snapshot = await store.snapshot()
      await putUsers(store, [exampleUser('later'), exampleUser('a', { version: 9 })])
      await store.apps.update(sdkAppId, () => ({ app: undefined, result: undefined }))
      await store.restore(snapshot)
      expect(await store.snapshot()).toEqual(snapshot)
      expect(await store.get(sdkAppId, ['later', 'a'])).toEqual([undefined, exampleUser('a')])
      expect(await store.apps.get(sdkAppId)).toEqual(exampleApp(sdkAppId))

      const other = await open()
      await putUsers(other, [exampleUser('replaced', { lcic: { originId: 'o' } })])
      await other.restore(snapshot)
      expect(await other.snapshot()).toEqual(snapshot)
      const { records } = await other.find(sdkAppId, { originId: 'o' }, { offset: 0, limit: 1 })
      expect(records).toEqual([exampleUser('z', { lcic: { originId: 'o' } })])
    })

    it('stays as it was taken', async () => {
      const store = await open()
      await fill(store)
      const snapshot = await store.snapshot()
      const text = JSON.stringify(snapshot)
      await putUsers(store, [exampleUser('later')])
      expect(JSON.stringify(snapshot)).toBe(text)
    })

    it('comes after what was called before it', async () => {
      const store = await open()
      const before = putUsers(store, [exampleUser('before')])
      const restore = store.restore({ apps: [], users: [{ sdkAppId, records: [exampleUser('restored')] }] })
      const after = putUsers(store, [exampleUser('after')])
      await Promise.all([before, restore, after])
      expect(await listUserIds(store)).toEqual(['restored', 'after'])
    })

    it('forgets the events and never uses their numbers again', async () => {
      const store = await open()
      const emit = async (userId: string) => {
        const events = [{ type: 'profile.changed', userId, at: 1, data: {} }]
        await store.update(sdkAppId, [], () => ({ records: [], events, result: undefined }))
        const [event] = await store.readEvents(0, 1)
        return event
      }
      const before = await emit('before')
      await store.restore({ apps: [], users: [] })
      expect(await store.readEvents(0, 10)).toEqual([])
      const after = await emit('after')
      expect(after?.userId).toBe('after')
      expect(after?.seq).toBeGreaterThan(before?.seq ?? Number.POSITIVE_INFINITY)
    })

    it('changes nothing when the snapshot contradicts itself', async () => {
      const store = await open()
      await fill(store)
      const snapshot = await store.snapshot()
      const lcic = { originId: 'same' }
      const records = [exampleUser('a', { lcic }), exampleUser('b', { lcic })]
      await expect(store.restore({ apps: [], users: [{ sdkAppId, records }] })).rejects.toBeInstanceOf(
        OriginIdTakenError,
      )
      const twice = [exampleUser('a'), exampleUser('a', { version: 2 })]
      await expect(store.restore({ apps: [], users: [{ sdkAppId, records: twice }] })).rejects.toThrow(TypeError)
      expect(await store.snapshot()).toEqual(snapshot)
    })
  })
}
