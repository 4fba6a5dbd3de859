import type { App, Seed, SeedUser } from '@portrait/protocol'
import { controlDocuments } from '@portrait/protocol/documents'
import { requireFieldValue } from './check-field.ts'
import { checkSeeded, type SeededApp } from './check-seeded.ts'
import { type Clock, systemClock } from './clock.ts'
import { createApp } from './create-app.ts'
import { Fault } from './fault.ts'
import type { FillRandom } from './ids.ts'
import { SeedError } from './seed-error.ts'
import { standardTag } from './standard-tags.ts'
import type { Store, UserRecord } from './store.ts'
import { upsertFields, withAttributes } from './user-record.ts'

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
  const now = (options.clock ?? systemClock).now()
  const seeded: SeededApp[] = []
  for (const entry of parseSeed(seed).apps) {
    const current = entry.sdkAppId === undefined ? undefined : await store.apps.get(entry.sdkAppId)
    const app = createApp({ ...current, ...entry }, options.fillRandom)
    seeded.push({ app, records: (entry.users ?? []).map((user) => toRecord(user, app, now)) })
  }
  await checkSeeded(store, seeded)
  for (const { app, records } of seeded) {
    await store.apps.update(app.sdkAppId, () => ({ app, result: undefined }))
    const userIds = records.map(({ userId }) => userId)
    await store.update(app.sdkAppId, userIds, () => ({ records, result: undefined }))
  }
  return seeded.map(({ app }) => app)
}

function toRecord(user: SeedUser, app: App, now: number): UserRecord {
  const { profileCustomField = [], ...standard } = user.profile ?? {}
  const values = [
    ...Object.entries(standard).map(([property, value]) => [standardTag(property), value] as const),
    ...profileCustomField.map(({ key, value }) => [key, value] as const),
  ]
  const unnamed = Object.keys(user.attributes ?? {}).find((name) => !Object.values(app.attributeNames).includes(name))
  if (unnamed !== undefined) {
    throw new SeedError(`User ${user.userId}: the app has no attribute named ${unnamed}. Add it to attributeNames.`)
  }
  try {
    const changes = new Map(values.map(([tag, value]) => [tag, requireFieldValue(app, tag, value)]))
    const profiled = upsertFields(undefined, user.userId, changes, app, now)
    const record = withAttributes(profiled, Object.entries(user.attributes ?? {}), now)
    const lcic = user.lcic && { originId: user.lcic.originId ?? user.userId }
    return { ...record, version: 1, tags: user.tags ?? [], ...(lcic && { lcic }) }
  } catch (error) {
    if (error instanceof Fault) throw new SeedError(`User ${user.userId}: ${error.message}`)
    throw error
  }
}
