import type { App } from '@portrait/protocol'
import type { Clock, ControlledClock, Journal, Limits, Service, Snapshot } from '@portrait/service'
import type { HttpHandler } from 'msw'
import type { ChatOverrides } from './chat-overrides.ts'
import type { FieldDeclarations, MockSeed } from './complete-seed.ts'
import type { LcicOverrides } from './lcic-overrides.ts'
import type { CallFilter, MockCall } from './mock-call.ts'
import type { MockCredentials } from './mock-credentials.ts'
import type { MockFaults } from './mock-faults.ts'
import type { Preset } from './presets.ts'
import type { LcicRequestInit } from './sign-lcic.ts'
import type { WebOverrides } from './web-overrides.ts'

export interface MockOptions {
  /** The apps and users to begin with: a seed file's content, or a single app of one. One app without users by default. */
  readonly seed?: MockSeed
  /** Custom profile fields, from `defineFields`, for the apps of the seed that declare none. */
  readonly fields?: FieldDeclarations
  /** Scheme, host and port that the browser adapter calls; those of a local service by default. */
  readonly baseUrl?: string
  /** The machine's clock by default. Signatures expire by it. */
  readonly clock?: Clock
  /** Frequency limits: as documented (`real`), none (`off`, the default), or the documented ones times a factor. */
  readonly limits?: Limits
  /**
   * What happens to a call of an endpoint or action that there is not: an error that names the nearest one, the
   * default, or the answer of the vendor.
   */
  readonly onUnknownEndpoint?: 'error' | 'answer'
}

/** A profile service that lives inside MSW handlers. */
export interface Mock {
  /** For `setupServer(...mock.handlers)` and `setupWorker(...mock.handlers)`. */
  readonly handlers: readonly HttpHandler[]
  /**
   * Answers a request without any interception, at whatever host: an order of magnitude faster. Rejects with an
   * UnknownEndpointError, and with a ConnectionDroppedError where a fault rule says so.
   */
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
  readonly faults: MockFaults
  /** The requests of late, and why they were refused. */
  readonly journal: Journal
  /** The requests of late as the operations got them, oldest first; those that overrides answered among them. */
  calls(filter?: CallFilter): readonly MockCall[]
  /** Signs a UserSig of that app by the mock's clock; it is valid for a day by default. */
  userSig(userId: string, options?: { readonly ttlSeconds?: number }): string
  /** Makes an LCIC request that the app's key has signed by the mock's clock; it is valid for five minutes. */
  signLcic(url: string, init: LcicRequestInit): Request
  /** Brings about a situation that tests and stories often want, until the next reset. */
  preset(name: Preset): Promise<void>
  /** Goes back to the seed. Ids start over, fault rules are removed, the clock is released, the journal forgets. */
  reset(): Promise<void>
  /** Everything the mock holds. It costs nothing, however many users there are, until it is read as plain JSON values. */
  snapshot(): Promise<Snapshot>
  /** Replaces everything by a snapshot. One of this mock's own costs what was changed since. */
  restore(snapshot: Snapshot): Promise<void>
}
