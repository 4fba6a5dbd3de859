import type { App } from '@portrait/protocol'
import { SeedError } from './seed-error.ts'
import type { Store, UserRecord } from './store.ts'

/** An app of a seed and its users, ready to be written. */
export interface SeededApp {
  readonly app: App
  readonly records: readonly UserRecord[]
}

/** Refuses what would clash in the store: apps, users or origin ids that are there twice. Throws SeedError. */
export async function checkSeeded(store: Store, seeded: readonly SeededApp[]): Promise<void> {
  requireDistinct(
    seeded.map(({ app }) => app.sdkAppId),
    'app',
  )
  for (const { app, records } of seeded) {
    const where = `of app ${app.sdkAppId}`
    requireDistinct(
      records.map(({ userId }) => userId),
      `user ${where}`,
    )
    requireDistinct(
      records.flatMap(({ lcic }) => lcic?.originId ?? []),
      `origin id ${where}`,
    )
    await requireFreeOriginIds(store, { app, records })
  }
}

function requireDistinct(values: readonly (string | number)[], what: string): void {
  const seen = new Set<string | number>()
  for (const value of values) {
    if (seen.has(value)) throw new SeedError(`${value}: this ${what} is in the seed twice. Remove one.`)
    seen.add(value)
  }
}

/** Users whom the seed replaces give up their origin ids; the others keep them. */
async function requireFreeOriginIds(store: Store, { app, records }: SeededApp): Promise<void> {
  const replaced = new Set(records.map(({ userId }) => userId))
  for (const { userId, lcic } of records) {
    if (lcic === undefined) continue
    const { originId } = lcic
    const found = await store.find(app.sdkAppId, { originId }, { offset: 0, limit: 1 })
    const owner = found.records[0]?.userId
    if (owner !== undefined && !replaced.has(owner))
      throw new SeedError(`User ${userId}: user ${owner} of the store has the origin id ${originId}. Choose another.`)
  }
}
