import { webServers } from '@portrait/protocol'
import {
  ConnectionDroppedError,
  createApp,
  createControlledClock,
  createIds,
  createMemoryStore,
  createService,
  type ServiceRequest,
  type ServiceResponse,
  type Snapshot,
  type Store,
  seedStore,
  systemClock,
  toFetch,
} from '@portrait/service'
import { createUserSigSigner } from '@portrait/signing'
import { HttpResponse, http } from 'msw'
import { applyPreset } from './apply-preset.ts'
import { createChatOverrides } from './chat-overrides.ts'
import { completeSeed } from './complete-seed.ts'
import { isKnownEndpoint } from './is-known-endpoint.ts'
import { createLcicOverrides } from './lcic-overrides.ts'
import type { Mock, MockOptions } from './mock.ts'
import { toMockCall } from './mock-call.ts'
import { toCredentials } from './mock-credentials.ts'
import { createMockedHosts } from './mocked-hosts.ts'
import { createNoteOverride } from './note-override.ts'
import { createOwnsRequest } from './owns-request.ts'
import { findPreset } from './presets.ts'
import { createRepeatableRandom } from './repeatable-random.ts'
import { signLcic } from './sign-lcic.ts'
import { toUnknownEndpointError } from './to-unknown-endpoint-error.ts'
import { UnknownEndpointError } from './unknown-endpoint-error.ts'
import { createWebOverrides } from './web-overrides.ts'

const daySeconds = 86_400

/**
 * Makes a mock of the Chat server API, LCIC and the web API with one state of its own. It is the real service, keeps
 * to its specs and checks signatures. Mocks with other SDKAppIDs may stand beside it: each answers what names its own.
 * Throws a SeedError when the seed is not valid; what only its users' records show rejects at the first use.
 */
export function createMock(options: MockOptions = {}): Mock {
  const { fields = [], baseUrl = webServers['a-local-service'], limits = 'off', onUnknownEndpoint = 'error' } = options
  const clock = createControlledClock(options.clock ?? systemClock)
  const seed = completeSeed(options.seed ?? {}, fields)
  const apps = seed.apps.map((each) => createApp(each))
  const [app = createApp({})] = apps
  const hosts = createMockedHosts(baseUrl)
  const random = createRepeatableRandom()
  const store = createMemoryStore()
  const service = createService({ store, clock, limits, ids: createIds(clock, random.fill), journal: {} })
  const { faults, journal } = service
  const signer = createUserSigSigner(app)

  // Writing to a store takes a promise, and handlers are wanted at once: whoever comes first sets off the seeding.
  let seeded: Promise<Snapshot> | undefined
  function ready(): Promise<Snapshot> {
    seeded ??= seedStore(store, seed, { clock }).then(() => store.snapshot())
    return seeded
  }
  async function openStore(): Promise<Store> {
    await ready()
    return store
  }

  async function handle(request: ServiceRequest): Promise<ServiceResponse> {
    await ready()
    const response = await service.handle(request)
    if (onUnknownEndpoint === 'error' && !isKnownEndpoint(request)) throw await toUnknownEndpointError(request, journal)
    return response
  }

  const fetch = toFetch(handle)

  /** What a handler answers: MSW takes a rejection for a mistake of the handler's. */
  const answer = (request: Request): Promise<Response> =>
    fetch(request).catch((error: unknown) => {
      if (error instanceof ConnectionDroppedError) return HttpResponse.error()
      if (!(error instanceof UnknownEndpointError)) throw error
      // biome-ignore lint/suspicious/noConsole: the caller sees a network error alone, as of any request that MSW refuses
      console.error(`[portrait] ${error.message}`)
      return HttpResponse.error()
    })

  const owns = createOwnsRequest(apps, openStore)
  const takes = (request: Request) => hosts.covers(request.url) && owns(request)
  const overrides = { takes, note: createNoteOverride(journal, clock) }

  return {
    handlers: [
      http.all(
        ({ request }) => takes(request),
        ({ request }) => answer(request),
      ),
    ],
    fetch,
    baseUrl: new URL(baseUrl).origin,
    app,
    credentials: toCredentials(app),
    chat: createChatOverrides(overrides),
    lcic: createLcicOverrides(overrides),
    web: createWebOverrides(overrides),
    clock,
    faults,
    journal,
    calls: (filter) => journal.records(filter).map(toMockCall),
    userSig: (userId, { ttlSeconds = daySeconds } = {}) =>
      signer.sign(userId, { expireSeconds: ttlSeconds, nowMs: clock.now() }),
    signLcic: (url, init) => signLcic(url, init, app, clock.now()),
    async preset(name) {
      const change = findPreset(name)
      await ready()
      await applyPreset(change, { store, clock, faults, app })
    },
    async reset() {
      await store.restore(await ready())
      random.restart()
      faults.clear()
      clock.release()
      journal.clear()
    },
    snapshot: async () => (await openStore()).snapshot(),
    restore: async (snapshot) => (await openStore()).restore(snapshot),
  }
}
