export type { AnswerValidators } from './check-answer.ts'
export { type Clock, systemClock } from './clock.ts'
export type { ControlOptions } from './control/control-options.ts'
export { type ClockState, type ControlledClock, createControlledClock } from './controlled-clock.ts'
export { createApp } from './create-app.ts'
export { Fault } from './fault.ts'
export { ConnectionDroppedError } from './faults/connection-dropped-error.ts'
export { FaultRuleError } from './faults/fault-rule-error.ts'
export type { FaultState, Faults } from './faults/faults.ts'
export { toFetch } from './fetch.ts'
export type { Limits } from './frequency.ts'
export { createIds, type FillRandom, type Ids } from './ids.ts'
export type { Journal, JournalOptions, JournalPage } from './journal/journal.ts'
export type { JournalFilter, JournalQuery } from './journal/journal-query.ts'
export type { JournalRecord } from './journal/journal-record.ts'
export { createMemoryStore, type MemoryStoreOptions } from './memory-store.ts'
export { headerOf, type ServiceRequest, type ServiceResponse, type TextStream } from './message.ts'
export { nearest } from './nearest.ts'
export { operationNames } from './operation-names.ts'
export { planWrites, type UserWrite } from './plan-writes.ts'
export type { Presence } from './presence.ts'
export { SeedError } from './seed-error.ts'
export { parseSeed, type SeedOptions, seedStore } from './seed-store.ts'
export { createService, type Service, type ServiceOptions } from './service.ts'
export {
  type SnapshotInfo,
  type SnapshotStore,
  StateConflictError,
  type StateCounts,
  type StateRow,
  TooManySnapshotsError,
} from './state.ts'
export {
  type AppStore,
  type Change,
  type ChangeEvent,
  type CursorStore,
  type EventLog,
  type FieldValue,
  type Found,
  type NewPush,
  OriginIdTakenError,
  type Page,
  type Push,
  type PushStore,
  type RecentPushes,
  type Selection,
  type Snapshot,
  type Store,
  type StoreChange,
  type StoredEvent,
  type UserQuery,
  type UserRecord,
} from './store.ts'
export type { StreamSettings } from './stream/stream-settings.ts'
export { textResponse } from './text-response.ts'
export { systemTimers, type Timers } from './timers.ts'
export { type FailingOperation, vendorFailure } from './vendor-failure.ts'
export { createWatchers, type Watchers } from './watchers.ts'
export type { AllowedOrigins } from './web/cors.ts'
export { toFieldChanges } from './web/to-field-changes.ts'
export { toProfile } from './web/to-profile.ts'
export { createWebRoutes, type ToldChange, type WebRoutes, type WebRoutesOptions } from './web/web-routes.ts'
export type { WebRules } from './web/web-rules.ts'
export type { WebhookFetch } from './webhooks/post-webhook.ts'
