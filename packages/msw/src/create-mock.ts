import { type App, type Seed, type SeedApp, webServers } from '@portrait/protocol'
import {
  type Clock,
  ConnectionDroppedError,
  type ControlledClock,
  createApp,
  createControlledClock,
  createIds,
  createMemoryStore,
  createService,
  type Faults,
  type Journal,
  type Service,
  type Snapshot,
  seedStore,
  systemClock,
} from '@portrait/service'
import { createUserSigSigner } from '@portrait/signing'
import { type HttpHandler, HttpResponse, http } from 'msw'
import { type ChatOverrides, createChatOverrides } from './chat-overrides.ts'
import { completeSeed, type FieldDeclarations } from './complete-seed.ts'
import { createLcicOverrides, type LcicOverrides } from './lcic-overrides.ts'
import { type MockCredentials, toCredentials } from './mock-credentials.ts'
import { createMockedHosts } from './mocked-hosts.ts'
import { createRepeatableRandom } from './repeatable-random.ts'
import { createWebOverrides, type WebOverrides } from './web-overrides.ts'

export interface MockOptions {
  /** The apps and users to begin with: a seed file's content, or a single app of one. One app without users by default. */
  readonly seed?: Seed | SeedApp
  /** Custom profile fields, from `defineFields`, for the apps of the seed that declare none. */
  readonly fields?: FieldDeclarations
  /** Scheme, host and port that the browser adapter calls; those of a local service by default. */
  readonly baseUrl?: string
  /** The machine's clock by default. Signatures expire by it. */
  readonly clock?: Clock
}

/** A profile service that lives inside MSW handlers. */
export interface Mock {
  /** For `setupServer(...mock.handlers)` and `setupWorker(...mock.handlers)`. */
  readonly handlers: readonly HttpHandler[]
  /** Answers a request without any interception, at whatever host: an order of magnitude faster. */
  readonly fetch: Service['fetch']
  /** The scheme, host and port at which the browser adapter finds the mock. */
  readonly baseUrl: string
  /** The first app of the seed, its keys included. */
  readonly app: App
  /** What a server calls the mock with, in the name of that app. */
  readonly credentials: MockCredentials
  /** Overrides of single Chat commands. */
  readonly chat: ChatOverrides
  /** Overrides of single LCIC actions. */
  readonly lcic: LcicOverrides
  /** Overrides of what the browser adapter calls. */
  readonly web: WebOverrides
  /** The time that the mock goes by: freeze it, advance it, release it. */
  readonly clock: ControlledClock
  /** What goes wrong on purpose: nothing, until rules are set. */
  readonly faults: Faults
  /** The requests of late, and why they were refused. */
  readonly journal: Journal
  /** Signs a UserSig of that app by the mock's clock; it is valid for a day by default. */
  userSig(userId: string, options?: { readonly ttlSeconds?: number }): string
  /** Goes back to the seed. Ids start over, fault rules are removed, the clock is released, the journal forgets. */
  reset(): Promise<void>
  /** Everything the mock holds, as plain JSON values. */
  snapshot(): Promise<Snapshot>
  /** Replaces everything by a snapshot. */
  restore(snapshot: Snapshot): Promise<void>
}

const daySeconds = 86_400

/**
 * Makes a mock of the Chat server API, LCIC and the web API with one state of its own. It is the real service, keeps
 * to its specs and checks signatures. Throws a SeedError when the seed is not valid; what only its users' records show
 * rejects at the first use.
 */
export function createMock(options: MockOptions = {}): Mock {
  const { fields = [], baseUrl = webServers['a-local-service'] } = options
  const clock = createControlledClock(options.clock ?? systemClock)
  const seed = completeSeed(options.seed ?? {}, fields)
  const app = createApp(seed.apps[0] ?? {})
  const hosts = createMockedHosts(baseUrl)
  const random = createRepeatableRandom()
  const store = createMemoryStore()
  const service = createService({ store, clock, ids: createIds(clock, random.fill), journal: {} })
  const signer = createUserSigSigner(app)

  // Writing to a store takes a promise, and handlers are wanted at once: whoever comes first sets off the seeding.
  let seeded: Promise<Snapshot> | undefined
  function ready(): Promise<Snapshot> {
    seeded ??= seedStore(store, seed, { clock }).then(() => store.snapshot())
    return seeded
  }

  const fetch: Service['fetch'] = async (input, init) => {
    await ready()
    return service.fetch(input, init)
  }

  /** What a handler answers: MSW takes a rejection for a mistake of the handler's. */
  const answer = (request: Request): Promise<Response> =>
    fetch(request).catch((error: unknown) => {
      if (error instanceof ConnectionDroppedError) return HttpResponse.error()
      throw error
    })

  return {
    handlers: hosts.origins.map((origin) => http.all(`${origin}/*`, ({ request }) => answer(request))),
    fetch,
    baseUrl: new URL(baseUrl).origin,
    app,
    credentials: toCredentials(app),
    chat: createChatOverrides(hosts),
    lcic: createLcicOverrides(hosts),
    web: createWebOverrides(hosts),
    clock,
    faults: service.faults,
    journal: service.journal,
    userSig: (userId, { ttlSeconds = daySeconds } = {}) =>
      signer.sign(userId, { expireSeconds: ttlSeconds, nowMs: clock.now() }),
    async reset() {
      await store.restore(await ready())
      random.restart()
      service.faults.clear()
      service.clock.release()
      service.journal.clear()
    },
    async snapshot() {
      await ready()
      return store.snapshot()
    },
    async restore(snapshot) {
      await ready()
      await store.restore(snapshot)
    },
  }
}
