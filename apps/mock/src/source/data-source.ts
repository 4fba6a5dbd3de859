import type { ControlClient } from '@portrait/client/control'
import type { App, SeedApp, SeedUser } from '@portrait/protocol'

/** What the page asks of the controls, in the words of the control API. */
export type Controls = Pick<
  ControlClient,
  | 'advanceClock'
  | 'addFault'
  | 'clearFaults'
  | 'clearJournal'
  | 'findUsers'
  | 'followJournal'
  | 'freezeClock'
  | 'listFaults'
  | 'readClock'
  | 'readJournal'
  | 'releaseClock'
  | 'resetState'
  | 'restoreSnapshot'
  | 'saveSnapshot'
  | 'setFaults'
>

export type UserPage = Awaited<ReturnType<Controls['findUsers']>>
export type UserRecord = UserPage['users'][number]
export type UserSearch = Omit<Parameters<Controls['findUsers']>[0], 'sdkAppId'>
export type FaultState = Awaited<ReturnType<Controls['listFaults']>>['faults'][number]
export type ClockState = Awaited<ReturnType<Controls['readClock']>>

/** An app in a list. */
export type AppName = Pick<App, 'sdkAppId' | 'name'>

/** Where the page has its service from: a worker of its own, or one that runs elsewhere. */
export interface DataSource {
  readonly kind: 'worker' | 'live'
  /** Scheme, host and port that the browser adapter calls. */
  readonly baseUrl: string
  /** The app on show as it is configured now, its keys included. */
  readonly app: App
  /** All apps that there are. */
  readonly apps: readonly AppName[]
  readonly controls: Controls
  /** Reads an app as it is configured now, the one on show by default. Rejects when there is none. */
  findApp(sdkAppId?: number): Promise<App>
  /** Signs a UserSig that is valid for a day by the service's clock. */
  userSig(userId: string): Promise<string>
  /** Replaces all users of the app. */
  replaceUsers(users: readonly SeedUser[]): Promise<void>
  /** Replaces what custom fields the app declares; `app` stays what it was until it is read again. */
  declareFields(fields: NonNullable<SeedApp['customFields']>): Promise<void>
  /** Reads `app` again. */
  readApp(): Promise<void>
}
