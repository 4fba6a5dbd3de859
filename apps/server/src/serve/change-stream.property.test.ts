import { setImmediate as nextTurn } from 'node:timers/promises'
import { chatOperations } from '@portrait/protocol'
import { createMemoryStore, createService, type Service, type Store, seedStore } from '@portrait/service'
import { createUserSigSigner } from '@portrait/signing'
import { openSqliteStore } from '@portrait/store-sql'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeStreamRequest, createEventParser } from '../testing/change-stream.ts'
import { temporaryDirectory } from '../testing/start-test-server.ts'

const app = { sdkAppId: 1_400_000_001, secretKey: 'a secret of its own' }
const users = ['a', 'b', 'c']
const nowMs = 1_700_000_000_000

/** A store that can be closed and opened again, as when a process ends and another begins. */
type OpenStore = () => Promise<Store>

const stores: Readonly<Record<string, () => OpenStore>> = {
  memory: () => {
    const store = createMemoryStore()
    return async () => ({ ...store, close: async () => {} })
  },
  SQLite: () => {
    const path = `${temporaryDirectory()}/store.db`
    return () => openSqliteStore({ path })
  },
}

type Step =
  | { readonly do: 'change'; readonly users: readonly number[]; readonly isAwaited: boolean }
  | { readonly do: 'take' | 'lose' | 'connect'; readonly reader: number }
  | { readonly do: 'restart' | 'beat' }

const user = fc.nat({ max: users.length - 1 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      users: fc.array(user, { minLength: 1, maxLength: 6 }),
      isAwaited: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constantFrom('take' as const, 'lose' as const, 'connect' as const), reader: user }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('restart' as const, 'beat' as const) }) },
)

/** One change as a reader or the store knows it. */
interface Change {
  readonly userId: unknown
  readonly version: unknown
}

/** Follows its own user and the next one; reads only when it is told to, and comes back after the last event it has. */
class Reader {
  readonly seen: Change[] = []
  readonly #userId: string
  readonly follows: ReadonlySet<string>
  #lastEventId: string | undefined
  #iterator: AsyncIterator<string> | undefined
  #parse = createEventParser()
  #pending: Promise<IteratorResult<string>> | undefined
  /** The store's number from which on it knows everything. */
  startSeq = Number.POSITIVE_INFINITY

  constructor(index: number) {
    const [own = '', next = ''] = [users[index], users[(index + 1) % users.length]]
    this.#userId = own
    this.follows = new Set([own, next])
  }

  async connect(service: Service): Promise<void> {
    await this.lose()
    const request = { ...app, userId: this.#userId, follow: [...this.follows], lastEventId: this.#lastEventId, nowMs }
    const { body } = await service.handle(changeStreamRequest(request))
    if (typeof body === 'string') throw new Error(body)
    this.#iterator = body[Symbol.asyncIterator]()
    this.#parse = createEventParser()
  }

  /** The connection is gone, and with it what was on its way. */
  async lose(): Promise<void> {
    await this.#iterator?.return?.()
    this.#iterator = undefined
    this.#pending = undefined
  }

  /** Takes what is there; true when it took something. */
  async take(): Promise<boolean> {
    if (this.#iterator === undefined) return false
    this.#pending ??= this.#iterator.next()
    const nothing = Symbol('nothing')
    const read = await Promise.race([this.#pending, settle().then(() => nothing)])
    if (typeof read === 'symbol') return false
    this.#pending = undefined
    if (read.done) this.#iterator = undefined
    else for (const event of this.#parse(read.value)) this.#see(event)
    return true
  }

  isConnected(): boolean {
    return this.#iterator !== undefined
  }

  #see({
    id,
    name,
    data,
  }: {
    readonly id: string
    readonly name: string
    readonly data: Readonly<Record<string, unknown>>
  }) {
    this.#lastEventId = id
    if (name === 'ready') this.startSeq = Math.min(this.startSeq, Number(id.split('-')[1]))
    else if (name === 'profile-updated') this.seen.push({ userId: data.userID, version: data.version })
    else throw new Error(`Nobody expected ${name}.`)
  }
}

/** Lets the service do all that it can do without further calls. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await nextTurn()
}

/** Calls that wait in real time go off when the test says so. */
function createTimers() {
  const pending = new Set<() => void>()
  return {
    set(_ms: number, callback: () => void) {
      const own = () => callback()
      pending.add(own)
      return () => void pending.delete(own)
    },
    goOff() {
      for (const callback of [...pending]) {
        pending.delete(callback)
        callback()
      }
    },
  }
}

async function play(steps: readonly Step[], open: OpenStore): Promise<void> {
  const timers = createTimers()
  let store = await open()
  await seedStore(store, { version: 1, apps: [{ ...app, users: users.map((userId) => ({ userId })) }] })
  const create = () => createService({ store, clock: { now: () => nowMs }, timers, streams: { maxQueued: 3 } })
  let service = create()
  const readers = users.map((_, index) => new Reader(index))
  const changes: Promise<void>[] = []
  let count = 0

  async function change(userIds: readonly string[]): Promise<void> {
    const usersig = createUserSigSigner(app).sign('administrator', { expireSeconds: 86_400, nowMs })
    const query = `sdkappid=${app.sdkAppId}&identifier=administrator&usersig=${encodeURIComponent(usersig)}&random=1&contenttype=json`
    const answers = userIds.map((From_Account) => {
      count += 1
      const body = { From_Account, ProfileItem: [{ Tag: 'Tag_Profile_IM_Level', Value: count }] }
      const readBody = async () => new TextEncoder().encode(JSON.stringify(body))
      return service.handle({ method: 'POST', path: chatOperations.portrait_set.path, query, headers: {}, readBody })
    })
    for (const { body } of await Promise.all(answers)) expect(body).toContain('"ErrorCode":0')
  }

  for (const next of steps) {
    const reader = 'reader' in next ? readers[next.reader] : undefined
    if (next.do === 'change') {
      changes.push(change(next.users.map((index) => users[index] ?? '')))
      if (next.isAwaited) await changes.at(-1)
    } else if (next.do === 'take') await reader?.take()
    else if (next.do === 'lose') await reader?.lose()
    else if (next.do === 'connect') await reader?.connect(service)
    else if (next.do === 'beat') timers.goOff()
    else {
      await Promise.all(changes)
      await service.close()
      await store.close()
      store = await open()
      service = create()
    }
  }

  await Promise.all(changes)
  for (const reader of readers) {
    // Cut off or not: who goes on asking learns everything.
    for (let quiet = 0; quiet < 2; ) {
      if (!reader.isConnected()) await reader.connect(service)
      quiet = (await reader.take()) ? 0 : quiet + 1
    }
  }
  const events = await store.readEvents(0, 100_000)
  expect(events).toHaveLength(count)
  for (const reader of readers) {
    const expected = events
      .filter(({ seq, userId }) => seq > reader.startSeq && reader.follows.has(userId))
      .map(({ userId, data }) => ({ userId, version: data.version }))
    expect(reader.seen).toEqual(expected)
  }
  await service.close()
  await store.close()
}

// verifies: web.streamEvents.complete, web.streamEvents.slow-reader
describe.each(Object.entries(stores))('change streams over a %s store', (_, prepare) => {
  it('tell each change once, in order and none missing, through lost connections, slow readers and restarts', async () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 60, size: 'max' })
    await fc.assert(
      fc.asyncProperty(steps, (played) => play(played, prepare())),
      { numRuns: 150 },
    )
  }, 60_000)
})
