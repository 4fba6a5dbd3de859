import type { Store } from '@portrait/service'
import { afterEach, describe } from 'vitest'
import { describeApps } from './store-contract-apps.ts'
import { describeEvents } from './store-contract-events.ts'
import { describeFeed } from './store-contract-feed.ts'
import { describeFind } from './store-contract-find.ts'
import { describeModel } from './store-contract-model.ts'
import { describePushes } from './store-contract-pushes.ts'
import { describeSelect } from './store-contract-select.ts'
import { describeSnapshots } from './store-contract-snapshots.ts'
import { describeState } from './store-contract-state.ts'
import { describeUpdates } from './store-contract-updates.ts'

export interface OpenStoreOptions {
  readonly maxEvents?: number
  readonly maxPushes?: number
  readonly maxSnapshots?: number
}

/** Opens an empty store. */
export type OpenStore = (options?: OpenStoreOptions) => Promise<Store>

/** All that the store port promises, as tests. Every store passes it; `open` gives each test an empty one. */
export function describeStore(name: string, { open }: { readonly open: OpenStore }): void {
  describe(name, () => {
    const opened: Store[] = []
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close()
    })
    const openForTest: OpenStore = async (options) => {
      const store = await open(options)
      opened.push(store)
      return store
    }
    describeUpdates(openForTest)
    describeFind(openForTest)
    describeSelect(openForTest)
    describeEvents(openForTest)
    describeFeed(openForTest)
    describeApps(openForTest)
    describePushes(openForTest)
    describeSnapshots(openForTest)
    describeState(openForTest)
    describeModel(openForTest)
  })
}
