import type { App } from '@portrait/protocol'
import { type Clock, createMemoryStore, type Faults, type Snapshot, type Store, seedStore } from '@portrait/service'
import type { PresetChange } from './presets.ts'

interface PresetTarget {
  readonly store: Store
  readonly clock: Clock
  readonly faults: Faults
  readonly app: App
}

/** Changes a mock's first app, its users and what goes wrong, as a preset says. */
export async function applyPreset(change: PresetChange, { store, clock, faults, app }: PresetTarget): Promise<void> {
  const { users, customFields, faults: rules = [] } = change
  if (users !== undefined) {
    const { apps, users: present } = await store.snapshot()
    const others = present.filter(({ sdkAppId }) => sdkAppId !== app.sdkAppId)
    await store.restore({ apps, users: [...others, ...(await toRecords({ ...app, users }, clock))] })
  }
  if (customFields !== undefined) {
    await store.apps.update(app.sdkAppId, (current) => ({
      app: { ...(current ?? app), customFields: [...customFields] },
      result: undefined,
    }))
  }
  if (rules.length > 0) faults.set([...rules, ...faults.list().map(({ rule }) => rule)])
}

async function toRecords(app: App & Pick<PresetChange, 'users'>, clock: Clock): Promise<Snapshot['users']> {
  const aside = createMemoryStore()
  await seedStore(aside, { version: 1, apps: [{ ...app, users: [...(app.users ?? [])] }] }, { clock })
  return (await aside.snapshot()).users
}
