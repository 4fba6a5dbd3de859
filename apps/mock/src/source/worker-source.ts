import { createMock, type Mock } from '@portrait/msw'
import type { App } from '@portrait/protocol'
import { createMemoryStore, type Faults, type Snapshot, type UserQuery } from '@portrait/service'
import type { DataSource, UserSearch } from './data-source.ts'

/** Takes the service inside a mock. */
export function createWorkerSource(mock: Mock): DataSource {
  const { clock, journal } = mock
  // Its rules come from a form, and are checked there and here.
  const faults: Faults = mock.faults
  const kept = new Map<string, Snapshot>()
  const { sdkAppId } = mock.app
  let app = mock.app

  /** The one app of the mock, with another part. */
  async function change(part: Partial<Snapshot>): Promise<void> {
    await mock.restore({ ...(await mock.snapshot()), ...part })
  }

  async function countsOf({ apps, users }: Snapshot) {
    return { apps: apps.length, users: users.reduce((sum, { records }) => sum + records.length, 0), pushes: 0 }
  }

  const controls: DataSource['controls'] = {
    advanceClock: async ({ ms }) => clock.advance(ms),
    freezeClock: async ({ atMs }) => clock.freeze(atMs),
    releaseClock: async () => clock.release(),
    readClock: async () => clock.state(),
    addFault: async (rule) => ({ faults: [...faults.add(rule)] }),
    setFaults: async ({ rules }) => ({ faults: [...faults.set(rules)] }),
    listFaults: async () => ({ faults: [...faults.list()] }),
    async clearFaults() {
      faults.clear()
      return { faults: [] }
    },
    async readJournal(query) {
      const { entries, ...ids } = await journal.read(query)
      return { ...ids, entries: [...entries] }
    },
    async clearJournal() {
      journal.clear()
      return { entries: [], newestId: 0, oldestId: 1 }
    },
    followJournal: async ({ after, ...filter }, options) => {
      const entries = journal.follow(filter, after)
      options?.signal?.addEventListener('abort', () => void entries.return?.())
      return entries
    },
    async findUsers({ offset = 0, limit = 20, ...search }) {
      // The service's own search, over a copy: nothing here can differ from what it finds.
      const store = createMemoryStore()
      await store.restore(await mock.snapshot())
      const { records, total } = await store.find(sdkAppId, toQuery(search), { offset, limit })
      return { users: records.map(({ tags, ...record }) => ({ ...record, tags: [...tags] })), total }
    },
    async saveSnapshot({ name }) {
      const snapshot = await mock.snapshot()
      kept.set(name, snapshot)
      return { name, savedAt: clock.now(), ...(await countsOf(snapshot)) }
    },
    async restoreSnapshot({ name }) {
      const snapshot = kept.get(name)
      if (snapshot === undefined) throw new Error(`Nothing is kept under the name ${name}.`)
      await mock.restore(snapshot)
      return { name, savedAt: clock.now(), ...(await countsOf(snapshot)) }
    },
    async resetState() {
      await mock.reset()
      return countsOf(await mock.snapshot())
    },
  }

  async function findApp(id = sdkAppId): Promise<App> {
    const { apps } = await mock.snapshot()
    const found = apps.find((entry) => entry.sdkAppId === id)
    if (found === undefined) throw new Error(`There is no app ${id} any more.`)
    return found
  }

  return {
    kind: 'worker',
    baseUrl: mock.baseUrl,
    apps: [mock.app],
    controls,
    get app() {
      return app
    },
    findApp,
    userSig: async (userId) => mock.userSig(userId),
    async replaceUsers(users) {
      await change({ users: (await createMock({ seed: { ...app, users: [...users] } }).snapshot()).users })
    },
    async declareFields(customFields) {
      const { apps } = await mock.snapshot()
      await change({ apps: apps.map((entry) => (entry.sdkAppId === sdkAppId ? { ...entry, customFields } : entry)) })
    },
    async readApp() {
      app = await findApp()
    },
  }
}

function toQuery({ idPrefix, attribute, value, isLcic, ...search }: UserSearch): UserQuery {
  return {
    ...search,
    ...(isLcic && { isLcic }),
    ...(idPrefix !== undefined && { userIdPrefix: idPrefix }),
    ...(attribute !== undefined && { attribute: { name: attribute, ...(value !== undefined && { value }) } }),
  }
}
