export type { AnswerValidators } from './check-answer.ts'
export { type Clock, systemClock } from './clock.ts'
export { createApp } from './create-app.ts'
export { createIds, type FillRandom, type Ids } from './ids.ts'
export { createMemoryStore, type MemoryStoreOptions, planWrites, type UserWrite } from './memory-store.ts'
export { headerOf, type ServiceRequest, type ServiceResponse } from './message.ts'
export { SeedError } from './seed-error.ts'
export { parseSeed, type SeedOptions, seedStore } from './seed-store.ts'
export { createService, type Service, type ServiceOptions } from './service.ts'
export {
  type AppStore,
  type Change,
  type ChangeEvent,
  type FieldValue,
  type Found,
  OriginIdTakenError,
  type Page,
  type Snapshot,
  type Store,
  type StoredEvent,
  type UserQuery,
  type UserRecord,
} from './store.ts'
export type { AllowedOrigins } from './web/cors.ts'
