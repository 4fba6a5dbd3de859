import type { App, Seed } from '@portrait/protocol'
import { controlDocuments } from '@portrait/protocol/documents'
import { checkSeeded, type SeededApp } from './check-seeded.ts'
import { type Clock, systemClock } from './clock.ts'
import { createApp } from './create-app.ts'
import { replacedEvents } from './event-data.ts'
import type { FillRandom } from './ids.ts'
import { SeedError } from './seed-error.ts'
import { toSeededRecord } from './seed-user.ts'
import { settingProblem } from './setting-problem.ts'
import type { Store } from './store.ts'

export interface SeedOptions {
  readonly clock?: Clock
  /** Fills arrays with random bytes, for the secrets that the seed leaves out. */
  readonly fillRandom?: FillRandom
}

/** Checks that a value is a seed. Throws SeedError. */
export function parseSeed(value: unknown): Seed {
  const violation = controlDocuments.Seed(value)
  if (violation !== undefined) throw new SeedError(`The seed is not valid: ${violation.message}`)
  return value as Seed
}

/**
 * Writes a seed's apps and users over what the store has of them, and answers the apps. Of an app that exists, what the
 * seed leaves out stays, secrets above all. Everything is checked before anything is written. Throws SeedError.
 */
export async function seedStore(store: Store, seed: Seed, options: SeedOptions = {}): Promise<readonly App[]> {
  const seeded = await prepareSeed(store, seed, options)
  await writeSeeded(store, seeded)
  return seeded.map(({ app }) => app)
}

/** Makes apps and records of a seed, and checks them against what the store has. Throws SeedError. */
export async function prepareSeed(store: Store, seed: Seed, options: SeedOptions): Promise<readonly SeededApp[]> {
  const seeded: SeededApp[] = []
  for (const entry of parseSeed(seed).apps) {
    const current = entry.sdkAppId === undefined ? undefined : await store.apps.get(entry.sdkAppId)
    seeded.push(toSeededApp({ ...current, ...entry }, options))
  }
  await checkSeeded(store, seeded)
  return seeded
}

/** The app and the records of an entry. Throws SeedError. */
export function toSeededApp(entry: Seed['apps'][number], options: SeedOptions): SeededApp {
  const app = createApp(entry, options.fillRandom)
  const problem = settingProblem(app)
  if (problem !== undefined) throw new SeedError(problem)
  const now = (options.clock ?? systemClock).now()
  return { app, records: (entry.users ?? []).map((user) => toSeededRecord(user, app, now)) }
}

/** Writes what `prepareSeed` has checked. */
export async function writeSeeded(store: Store, seeded: readonly SeededApp[]): Promise<void> {
  for (const { app, records } of seeded) {
    await store.apps.update(app.sdkAppId, () => ({ app, result: undefined }))
    const userIds = records.map(({ userId }) => userId)
    const at = records[0]?.updatedAt ?? 0
    await store.update(app.sdkAppId, userIds, (current) => ({
      records,
      events: replacedEvents(current, at),
      result: undefined,
    }))
  }
}
