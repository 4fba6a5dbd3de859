import { createTc3Verifier, createUserSigVerifier } from '@portrait/signing'
import { handleChat } from './chat/chat-protocol.ts'
import { type AnswerValidators, checkAnswer } from './check-answer.ts'
import { type Clock, systemClock } from './clock.ts'
import { requireLongToken } from './control/authenticate.ts'
import type { ControlOptions } from './control/control-options.ts'
import { handleControl } from './control/control-protocol.ts'
import { type ControlledClock, createControlledClock, isControlledClock } from './controlled-clock.ts'
import { createFaultDoor } from './faults/fault-door.ts'
import { createFaults, type Faults } from './faults/faults.ts'
import { rereadable } from './faults/rereadable.ts'
import { toFetch } from './fetch.ts'
import { createFrequencyCounter, type Limits } from './frequency.ts'
import { createIds, type Ids } from './ids.ts'
import { createJournal, type Journal, type JournalOptions } from './journal/journal.ts'
import { observe } from './journal/observe.ts'
import { handleLcic } from './lcic/lcic-protocol.ts'
import type { ServiceRequest, ServiceResponse } from './message.ts'
import type { Presence } from './presence.ts'
import { parameterOf, parseQuery } from './query.ts'
import type { Store } from './store.ts'
import { createStreamHub } from './stream/stream-hub.ts'
import { type StreamSettings, streamSettings } from './stream/stream-settings.ts'
import { systemTimers, type Timers } from './timers.ts'
import { type Api, openTrace, type Trace } from './trace.ts'
import type { AllowedOrigins } from './web/cors.ts'
import { handleWeb } from './web/web-protocol.ts'
import { webRules } from './web/web-rules.ts'
import type { WebhookFetch } from './webhooks/post-webhook.ts'
import { createStateRecorder } from './webhooks/state-recorder.ts'
import { createWebhooks } from './webhooks/webhooks.ts'

export interface ServiceOptions {
  readonly store: Store
  /** The machine's clock by default. Signatures expire by it. One that cannot be controlled gets controls. */
  readonly clock?: Clock
  /** Random ids by default. */
  readonly ids?: Ids
  /** Origins whose pages may call the web API; any by default. */
  readonly allowedOrigins?: AllowedOrigins
  /**
   * Whether the service named in a TC3 signature must be the host's first label, as at the vendor. `relaxed`, the
   * default, accepts the vendor's SDKs at a local address.
   */
  readonly tc3Scope?: 'relaxed' | 'strict'
  /** Validates every answer against its spec, from `@portrait/protocol/answers`; a breach is an internal error. */
  readonly answers?: AnswerValidators
  /** Frequency limits: as documented (`real`), none (`off`, the default), or a factor. */
  readonly limits?: Limits
  /** Who is online; by default those who have a change stream open. */
  readonly presence?: Presence
  /** Sends the webhooks of apps that have a target; none are sent without it. */
  readonly fetch?: WebhookFetch
  /** Bounds of the change streams where they differ from the spec's. */
  readonly streams?: Partial<StreamSettings>
  /** Real time, which heartbeats, time-outs and faults wait for; the machine's by default. */
  readonly timers?: Timers
  /** Switches the control API on; without it every call of it is answered with 404. */
  readonly control?: ControlOptions
  /** Keeps a journal of requests; off by default. */
  readonly journal?: JournalOptions | 'off'
  /** Whether callers who ask are told in a header why they were refused; true by default. */
  readonly explains?: boolean
  /** Told of internal errors, which callers see as HTTP 500; the console's `error` by default. */
  readonly onError?: (error: unknown) => void
}

/** The profile service: one function from request to response, and the same as a `fetch`. */
export interface Service {
  handle(request: ServiceRequest): Promise<ServiceResponse>
  /** Answers a web `Request`; takes what `fetch` takes and can stand in for it. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>
  /** The time that everything in the service goes by. */
  readonly clock: ControlledClock
  /** What goes wrong on purpose: nothing, until rules are set. */
  readonly faults: Faults
  /** What was asked and answered lately, if the options say that it is kept. */
  readonly journal: Journal
  /** Ends the open streams and stops sending webhooks. To be called before the store is closed. */
  close(): Promise<void>
}

/** Makes the service. It owns nothing: whoever made the store closes it. Throws a RangeError for a short token. */
export function createService(options: ServiceOptions): Service {
  const { store, allowedOrigins = 'any', answers, timers = systemTimers, explains = true, onError = logError } = options
  if (options.control !== undefined) requireLongToken(options.control)
  const clock = toControlled(options.clock ?? systemClock)
  const faults = createFaults()
  const journal = createJournal(store, options.journal ?? 'off', options.control?.token)
  const states = options.fetch && createStateRecorder({ store, clock, onError })
  const streams = createStreamHub({
    store,
    clock,
    timers,
    settings: { ...streamSettings, ...options.streams },
    onPresence: (change) => states?.record(change),
    onError,
  })
  const webhooks =
    options.fetch && createWebhooks({ store, clock, timers, fetch: options.fetch, random: Math.random, onError })
  const context = {
    store,
    clock,
    ids: options.ids ?? createIds(clock),
    presence: options.presence ?? streams,
    streams,
    webhooks,
    frequency: createFrequencyCounter(clock, options.limits ?? 'off'),
    allowedOrigins,
    rules: webRules,
    control: options.control,
    verifier: createUserSigVerifier(),
    tc3: createTc3Verifier({ scope: options.tc3Scope ?? 'relaxed' }),
    timers,
    faults,
    journal,
  }
  const fault = createFaultDoor(context)

  async function answer(request: ServiceRequest, trace: Trace): Promise<ServiceResponse> {
    try {
      const response = await (faults.isEmpty ? route(request, trace) : routeThroughFaults(rereadable(request), trace))
      if (answers !== undefined) checkAnswer(response, answers)
      return response
    } catch (error) {
      trace.refusal = error
      onError(error)
      return internalError
    }
  }

  async function routeThroughFaults(request: ServiceRequest, trace: Trace): Promise<ServiceResponse> {
    return (await fault(request, trace)) ?? (await route(request, trace))
  }

  function route(request: ServiceRequest, trace: Trace): Promise<ServiceResponse> {
    switch (trace.api) {
      case 'chat':
        return handleChat(request, context, trace)
      case 'lcic':
        return handleLcic(request, context, trace)
      case 'web':
        return handleWeb(request, context, trace)
      case 'control':
        return handleControl(request, context, trace)
    }
  }

  const observed = observe(answer, { store, clock, journal, explains, token: options.control?.token })
  const handle = (request: ServiceRequest) => observed(request, openTrace(request, apiOf(request)))

  return {
    handle,
    fetch: toFetch(handle),
    clock,
    faults,
    journal,
    async close() {
      streams.close()
      await states?.settled()
      await webhooks?.close()
    },
  }
}

function toControlled(clock: Clock): ControlledClock {
  return isControlledClock(clock) ? clock : createControlledClock(clock)
}

function logError(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: where nobody listens, an internal error must still be seen
  console.error('[portrait] internal error:', error)
}

const internalError: ServiceResponse = {
  status: 500,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ error: 'Portrait met an internal error. The reason is in its log.' }),
}

function apiOf(request: ServiceRequest): Api {
  if (request.path.startsWith('/web/')) return 'web'
  if (request.path.startsWith('/control/')) return 'control'
  return isLcic(request) ? 'lcic' : 'chat'
}

/** LCIC calls go to the root; a bare GET of it is how people see whether the Chat API is there. */
function isLcic({ path, method, query, headers }: ServiceRequest): boolean {
  if (path !== '/') return false
  if (method !== 'GET' && method !== 'HEAD') return true
  return headers['x-tc-action'] !== undefined || parameterOf(parseQuery(query) ?? [], 'Action') !== undefined
}
