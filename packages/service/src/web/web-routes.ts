import type { App } from '@portrait/protocol'
import { createUserSigVerifier } from '@portrait/signing'
import type { Actor } from '../actor.ts'
import { type Clock, systemClock } from '../clock.ts'
import { toEvent } from '../event-data.ts'
import { createFrequencyCounter, type Limits } from '../frequency.ts'
import { createIds } from '../ids.ts'
import { createMemoryStore } from '../memory-store.ts'
import type { ServiceRequest, ServiceResponse } from '../message.ts'
import type { FieldValue } from '../store.ts'
import { createStreamHub } from '../stream/stream-hub.ts'
import { type StreamSettings, streamSettings } from '../stream/stream-settings.ts'
import { systemTimers, type Timers } from '../timers.ts'
import { openTrace } from '../trace.ts'
import type { AllowedOrigins } from './cors.ts'
import { handleWeb } from './web-protocol.ts'
import type { WebRules } from './web-rules.ts'

/** Whose web API it is, and what answers it. */
export interface WebRoutesOptions {
  readonly app: App
  /** Answer the operations, from wherever the profiles are. Callers are checked before, inputs too. */
  readonly rules: WebRules
  /** Origins whose pages may call; any by default. */
  readonly allowedOrigins?: AllowedOrigins | undefined
  readonly limits?: Limits | undefined
  readonly clock?: Clock | undefined
  readonly timers?: Timers | undefined
  readonly streams?: Partial<StreamSettings> | undefined
  readonly onError: (error: unknown) => void
}

/** A change of profile fields that was made elsewhere. */
export interface ToldChange {
  readonly userId: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Grows with every change of the user. */
  readonly version: number
  /** By tag the new values; `null` where there is none any more. */
  readonly fields: Readonly<Record<string, FieldValue | null>>
  readonly actor: Actor
}

/** The web API by itself: its routes, without the service's own profiles behind them. */
export interface WebRoutes {
  handle(request: ServiceRequest): Promise<ServiceResponse>
  /** Tells the streams of a change. */
  tell(change: ToldChange): Promise<void>
  /** Ends the open streams. */
  close(): void
}

/** Makes the routes. `handle` rejects with whatever a rule threw that is no Fault. */
export function createWebRoutes(options: WebRoutesOptions): WebRoutes {
  const { app, rules, allowedOrigins = 'any', clock = systemClock, timers = systemTimers, onError } = options
  // It has the app and the events that streams are resumed from, and no users.
  const store = createMemoryStore()
  const isPrepared = store.apps.update(app.sdkAppId, () => ({ app, result: undefined }))
  const settings = { ...streamSettings, ...options.streams }
  const streams = createStreamHub({ store, clock, timers, settings, onPresence: () => {}, onError })
  const frequency = createFrequencyCounter(clock, options.limits ?? 'off')
  const verifier = createUserSigVerifier()
  const ids = createIds(clock)

  return {
    async handle(request) {
      await isPrepared
      const context = {
        store,
        clock,
        ids,
        presence: streams,
        streams,
        frequency,
        verifier,
        rules,
        allowedOrigins,
      }
      return handleWeb(request, context, openTrace(request, 'web'))
    },
    async tell({ userId, at, version, fields, actor }) {
      await store.update(app.sdkAppId, [userId], (records) => ({
        records,
        events: [toEvent('profile-updated', userId, at, { version, fields, ...actor })],
        result: undefined,
      }))
    },
    close: streams.close,
  }
}
