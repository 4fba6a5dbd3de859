/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: portrait-codegen
 * Source: specs/web/openapi.yaml, SHA-256 cfbe56f669d5d6843bb4523dca6b9f14cf16013118e128d1a72317dfa16806fd
 */
import type { components } from './web.types.gen.ts'

type Schemas = components['schemas']

/** What each operation of the web API takes and answers. */
export interface WebOperations {
  /** Read the user's own profile. See https://intl.cloud.tencent.com/document/product/1047/48161 */
  getMyProfile: { input: undefined; output: Schemas['Profile'] }
  /** Update fields of the user's own profile. See https://intl.cloud.tencent.com/document/product/1047/48161 */
  updateMyProfile: { input: Schemas['ProfileUpdate']; output: Schemas['Profile'] }
  /** Read profiles of up to 100 users. See https://intl.cloud.tencent.com/document/product/1047/48161 */
  getUserProfiles: { input: Schemas['ProfilesQuery']; output: Schemas['Profiles'] }
  /** Tell which of up to 500 users are online. See https://intl.cloud.tencent.com/document/product/1047/48161 */
  getUserPresence: { input: Schemas['PresenceQuery']; output: Schemas['Presence'] }
}

/** The web API's own settings. */
export const webSettings = {"maxBodyBytes":262144,"answerHeaders":{"content-type":"application/json","cache-control":"no-store"},"streamHeaders":{"content-type":"text/event-stream","cache-control":"no-store","x-accel-buffering":"no"},"problemHeaders":{"content-type":"application/problem+json","cache-control":"no-store"},"cors":{"methods":"GET, PATCH, POST","headers":"authorization, content-type, last-event-id, portrait-explain, x-portrait-app","maxAgeSeconds":600},"explain":{"request":"portrait-explain","response":"portrait-diagnosis","maxBytes":4096}} as const

/** The web API's operations: where they are, how often they may be called, how many items they take. */
export const webOperations = {
  getMyProfile: {"id":"getMyProfile","method":"GET","path":"/web/v1/profile","idempotent":true,"rateLimit":{"calls":200,"seconds":1,"error":60007},"batch":{},"errors":[],"failure":[]},
  updateMyProfile: {"id":"updateMyProfile","method":"PATCH","path":"/web/v1/profile","idempotent":true,"rateLimit":{"calls":200,"seconds":1,"error":60007},"batch":{},"errors":[40001,40005,40008,40009,40601,40605,40610],"failure":[]},
  getUserProfiles: {"id":"getUserProfiles","method":"POST","path":"/web/v1/profiles/query","idempotent":true,"rateLimit":{"calls":200,"seconds":1,"error":60007},"batch":{"userIDs":100},"errors":[40001],"failure":[]},
  getUserPresence: {"id":"getUserPresence","method":"POST","path":"/web/v1/presence/query","idempotent":true,"rateLimit":{"calls":200,"seconds":1,"error":60007},"batch":{"userIDs":500},"errors":[40001],"failure":[]},
} as const

/** What it takes to call the web API's operations, and nothing else. */
export const webCalls = {
  getMyProfile: {"id":"getMyProfile","method":"GET","path":"/web/v1/profile","idempotent":true},
  updateMyProfile: {"id":"updateMyProfile","method":"PATCH","path":"/web/v1/profile","idempotent":true},
  getUserProfiles: {"id":"getUserProfiles","method":"POST","path":"/web/v1/profiles/query","idempotent":true,"batch":{"userIDs":100}},
  getUserPresence: {"id":"getUserPresence","method":"POST","path":"/web/v1/presence/query","idempotent":true,"batch":{"userIDs":500}},
} as const

/** The web API's streams of events: where they are, what they tell, what bounds them. */
export const webStreams = {
  streamEvents: {"id":"streamEvents","method":"GET","path":"/web/v1/events","rateLimit":{"calls":200,"seconds":1,"error":60007},"batch":{"users":100},"errors":[40001],"events":["ready","profile-updated","account-deleted","kicked","push","resync"],"maxPerUser":20,"maxInAll":10000,"maxQueued":1000,"heartbeatMs":15000,"retryMs":1000},
} as const

/** What it takes to read the web API's streams of events, and nothing else. */
export const webStreamCalls = {
  streamEvents: {"id":"streamEvents","method":"GET","path":"/web/v1/events","idempotent":true,"batch":{"users":100},"heartbeatMs":15000,"retryMs":1000},
} as const

/** Where the web API is, by the place's name. */
export const webServers = {"a-local-service":"http://127.0.0.1:7788"} as const

/** The vendor's page of each operation of the web API. */
export const webPages = {"getMyProfile":"https://intl.cloud.tencent.com/document/product/1047/48161","updateMyProfile":"https://intl.cloud.tencent.com/document/product/1047/48161","getUserProfiles":"https://intl.cloud.tencent.com/document/product/1047/48161","getUserPresence":"https://intl.cloud.tencent.com/document/product/1047/48161"} as const

/** Codes that the web gateway may answer to any operation. */
export const webGatewayErrors = [60002,60003,60009,60012,70001,70002,70003,70009,70014,70020,70052,60007] as const
