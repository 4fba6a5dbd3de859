import type { App, Seed } from '@portrait/protocol'
import { SeedError, type Store, seedStore } from '@portrait/service'
import { CommandError } from '../command-error.ts'
import { completeSeed } from './kept-seed.ts'
import { readDemoSeed } from './read-seed.ts'

/** What a service starts with. */
export interface PreparedApps {
  /** The first one: the seed's, else the one that is there, else the demo. */
  readonly app: App
  /** The seed that was applied now, complete; nothing when there was no need for one. */
  readonly applied: Seed | undefined
}

/** Makes sure that the store has an app. Throws CommandError. */
export async function prepareApps(store: Store, seed: Seed | undefined): Promise<PreparedApps> {
  const existing = await store.apps.list()
  if (existing.length > 0 && seed?.apps.some(({ sdkAppId }) => sdkAppId === undefined)) {
    throw new CommandError(
      'The data directory has apps already, and the seed has an app without sdkAppId: each start would add one more. ' +
        'Give the app an sdkAppId, or start with another --data DIR or with --ephemeral.',
    )
  }
  const toApply = seed ?? (existing.length === 0 ? readDemoSeed() : undefined)
  const seeded = toApply === undefined ? [] : await applySeed(store, toApply)
  const app = seeded[0] ?? existing[0]
  if (app === undefined) throw new CommandError('The seed has no apps.')
  return { app, applied: toApply && completeSeed(toApply, seeded) }
}

async function applySeed(store: Store, seed: Seed): Promise<readonly App[]> {
  try {
    return await seedStore(store, seed)
  } catch (error) {
    if (error instanceof SeedError) throw new CommandError(`The seed cannot be used: ${error.message}`)
    throw error
  }
}
