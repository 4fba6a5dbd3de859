import type { ChangeEvent, Store } from '@portrait/service'
import { describe, expect, it } from 'vitest'
import { exampleUser } from './example-user.ts'
import type { OpenStore } from './store-contract.ts'
import { otherSdkAppId, putUsers, sdkAppId } from './store-steps.ts'

function exampleEvent(userId: string): ChangeEvent {
  return { type: 'profile.changed', userId, at: 1_700_000_000_000, data: { changed: ['nick'] } }
}

async function emit(store: Store, events: readonly ChangeEvent[], app: number = sdkAppId): Promise<void> {
  await store.update(app, [], () => ({ records: [], events, result: undefined }))
}

async function readUserIds(store: Store, afterSeq = 0, limit = 1000): Promise<readonly string[]> {
  return (await store.readEvents(afterSeq, limit)).map(({ userId }) => userId)
}

export function describeEvents(open: OpenStore): void {
  describe('events', () => {
    it('are read with the change they belong to, oldest first', async () => {
      const store = await open()
      await store.update(sdkAppId, ['a'], () => ({
        records: [exampleUser('a')],
        events: [exampleEvent('a'), { ...exampleEvent('a'), type: 'second' }],
        result: undefined,
      }))
      await emit(store, [exampleEvent('b')], otherSdkAppId)
      const events = await store.readEvents(0, 10)
      expect(events.map(({ sdkAppId: app, type, userId }) => [app, type, userId])).toEqual([
        [sdkAppId, 'profile.changed', 'a'],
        [sdkAppId, 'second', 'a'],
        [otherSdkAppId, 'profile.changed', 'b'],
      ])
      const seqs = events.map(({ seq }) => seq)
      expect(seqs).toEqual([...new Set(seqs)].sort((one, other) => one - other))
      expect(events[0]).toMatchObject({ at: 1_700_000_000_000, data: { changed: ['nick'] } })
    })

    it('are read in pages', async () => {
      const store = await open()
      await emit(store, ['a', 'b', 'c', 'd', 'e'].map(exampleEvent))
      const [first, second] = await store.readEvents(0, 2)
      expect([first?.userId, second?.userId]).toEqual(['a', 'b'])
      expect(await readUserIds(store, second?.seq, 2)).toEqual(['c', 'd'])
      const last = (await store.readEvents(0, 10)).at(-1)
      expect(await readUserIds(store, last?.seq)).toEqual([])
    })

    it('are not written when the change throws or is refused', async () => {
      const store = await open()
      await putUsers(store, [exampleUser('owner', { lcic: { originId: 'taken' } })])
      const refused = store.update(sdkAppId, ['a'], () => ({
        records: [exampleUser('a', { lcic: { originId: 'taken' } })],
        events: [exampleEvent('a')],
        result: undefined,
      }))
      await expect(refused).rejects.toThrow('taken')
      expect(await store.readEvents(0, 10)).toEqual([])
    })

    it('follow the order of concurrent updates', async () => {
      const store = await open()
      const userIds = Array.from({ length: 100 }, (_, index) => `user-${index}`)
      await Promise.all(userIds.map((userId) => emit(store, [exampleEvent(userId)])))
      expect(await readUserIds(store)).toEqual(userIds)
    })

    it('are forgotten beyond the newest maxEvents', async () => {
      const store = await open({ maxEvents: 3 })
      await emit(store, ['a', 'b'].map(exampleEvent))
      expect(await readUserIds(store)).toEqual(['a', 'b'])
      await emit(store, ['c', 'd', 'e'].map(exampleEvent))
      expect(await readUserIds(store)).toEqual(['c', 'd', 'e'])
      const many = Array.from({ length: 2500 }, (_, index) => `user-${index}`)
      await emit(store, many.map(exampleEvent))
      expect(await readUserIds(store)).toEqual(['user-2497', 'user-2498', 'user-2499'])
    })
  })
}
