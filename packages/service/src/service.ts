import { createTc3Verifier, createUserSigVerifier } from '@portrait/signing'
import { handleChat } from './chat/chat-protocol.ts'
import { type AnswerValidators, checkAnswer } from './check-answer.ts'
import { type Clock, systemClock } from './clock.ts'
import { requireLongToken } from './control/authenticate.ts'
import type { ControlOptions } from './control/control-options.ts'

import { handleControl } from './control/control-protocol.ts'
import { toFetch } from './fetch.ts'
import { createFrequencyCounter, type Limits } from './frequency.ts'
import { createIds, type Ids } from './ids.ts'
import { handleLcic } from './lcic/lcic-protocol.ts'
import type { ServiceRequest, ServiceResponse } from './message.ts'
import type { Presence } from './presence.ts'
import { parameterOf, parseQuery } from './query.ts'
import type { Store } from './store.ts'
import { createStreamHub } from './stream/stream-hub.ts'
import { type StreamSettings, streamSettings } from './stream/stream-settings.ts'
import { systemTimers, type Timers } from './timers.ts'
import type { AllowedOrigins } from './web/cors.ts'
import { handleWeb } from './web/web-protocol.ts'
import { webRules } from './web/web-rules.ts'
import type { WebhookFetch } from './webhooks/post-webhook.ts'
import { createStateRecorder } from './webhooks/state-recorder.ts'
import { createWebhooks } from './webhooks/webhooks.ts'

export interface ServiceOptions {
  readonly store: Store
  /** The machine's clock by default. Signatures expire by it. */
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
  /** Real time, which heartbeats and time-outs wait for; the machine's by default. */
  readonly timers?: Timers
  /** Switches the control API on; without it every call of it is answered with 404. */
  readonly control?: ControlOptions
  /** Told of internal errors, which callers see as HTTP 500; the console's `error` by default. */
  readonly onError?: (error: unknown) => void
}

/** The profile service: one function from request to response, and the same as a `fetch`. */
export interface Service {
  handle(request: ServiceRequest): Promise<ServiceResponse>
  /** Answers a web `Request`; takes what `fetch` takes and can stand in for it. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>
  /** Ends the open streams and stops sending webhooks. To be called before the store is closed. */
  close(): Promise<void>
}

/** Makes the service. It owns nothing: whoever made the store closes it. Throws a RangeError for a short token. */
export function createService(options: ServiceOptions): Service {
  const { store, clock = systemClock, allowedOrigins = 'any', answers, onError = logError } = options
  if (options.control !== undefined) requireLongToken(options.control)
  const timers = options.timers ?? systemTimers
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
  }

  async function handle(request: ServiceRequest): Promise<ServiceResponse> {
    try {
      const response = await route(request)
      if (answers !== undefined) checkAnswer(response, answers)
      return response
    } catch (error) {
      onError(error)
      return internalError
    }
  }

  function route(request: ServiceRequest): Promise<ServiceResponse> {
    if (request.path.startsWith('/web/')) return handleWeb(request, context)
    if (request.path.startsWith('/control/')) return handleControl(request, context)
    if (isLcic(request)) return handleLcic(request, context)
    return handleChat(request, context)
  }

  return {
    handle,
    fetch: toFetch(handle),
    async close() {
      streams.close()
      await states?.settled()
      await webhooks?.close()
    },
  }
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

/** LCIC calls go to the root; a bare GET of it is how people see whether the Chat API is there. */
function isLcic({ path, method, query, headers }: ServiceRequest): boolean {
  if (path !== '/') return false
  if (method !== 'GET' && method !== 'HEAD') return true
  return headers['x-tc-action'] !== undefined || parameterOf(parseQuery(query) ?? [], 'Action') !== undefined
}
