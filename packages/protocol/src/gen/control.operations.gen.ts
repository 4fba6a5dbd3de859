/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: portrait-codegen
 * Source: specs/control/openapi.yaml, SHA-256 3b6ba10084ab7755cf120bb8a284eaa5f88910f8c54c96e13f22b139a6842c32
 */
import type { components } from './control.types.gen.ts'

type Schemas = components['schemas']

/** What each operation of the control API takes and answers. */
export interface ControlOperations {
  /** List the apps, without their secrets. */
  listApps: { input: undefined; output: Schemas['AppList'] }
  /** Create an app, with users if you like. */
  createApp: { input: Schemas['SeedApp']; output: Schemas['App'] }
  /** Read an app's whole configuration, secrets included. */
  getApp: { input: { sdkAppId: number }; output: Schemas['App'] }
  /** Change settings of an app. */
  updateApp: { input: { sdkAppId: number } & Schemas['AppPatch']; output: Schemas['AppSettings'] }
  /** Delete an app with all its users and pushes. */
  deleteApp: { input: { sdkAppId: number }; output: Schemas['DeletedApp'] }
  /** Give an app a new secret key. */
  rotateSecretKey: { input: { sdkAppId: number }; output: Schemas['App'] }
  /** Give an app's account a new TencentCloud key. */
  rotateTencentCloudKey: { input: { sdkAppId: number }; output: Schemas['App'] }
  /** Page through an app's newest webhooks and what became of them. */
  listDeliveries: { input: { sdkAppId: number; offset?: number; limit?: number }; output: Schemas['DeliveryPage'] }
  /** Page through an app's users, or search them. */
  findUsers: { input: { sdkAppId: number; idPrefix?: string; nick?: string; attribute?: string; value?: string; tag?: string; originId?: string; isLcic?: boolean; offset?: number; limit?: number }; output: Schemas['UserPage'] }
  /** Write users in bulk, one a line. */
  seedUsers: { input: { sdkAppId: number } & { lines: Iterable<Schemas['SeedUser']> | AsyncIterable<Schemas['SeedUser']> }; output: Schemas['SeededUsers'] }
  /** Read all that is known of a user. */
  getUser: { input: { sdkAppId: number; userId: string }; output: Schemas['UserRecord'] }
  /** Page through an app's pushes. */
  listPushes: { input: { sdkAppId: number; offset?: number; limit?: number }; output: Schemas['PushPage'] }
  /** Write a seed's apps and users over what is there. */
  applySeed: { input: Schemas['Seed']; output: Schemas['SeededApps'] }
  /** Export everything, one piece a line. */
  exportState: { input: undefined; output: AsyncIterable<Schemas['StateLine']> }
  /** Replace everything by an export. */
  importState: { input: { lines: Iterable<Schemas['StateLine']> | AsyncIterable<Schemas['StateLine']> }; output: Schemas['StateCounts'] }
  /** Replace everything by the seed that the service was started with. */
  resetState: { input: undefined; output: Schemas['StateCounts'] }
  /** List the snapshots. */
  listSnapshots: { input: undefined; output: Schemas['SnapshotList'] }
  /** Keep everything as it is now, under a name. */
  saveSnapshot: { input: { name: string }; output: Schemas['Snapshot'] }
  /** Delete a snapshot. */
  deleteSnapshot: { input: { name: string }; output: Schemas['Snapshot'] }
  /** Make everything what it was when the snapshot was saved. */
  restoreSnapshot: { input: { name: string }; output: Schemas['Snapshot'] }
  /** Read the service's clock. */
  readClock: { input: undefined; output: Schemas['ClockState'] }
  /** Stop the clock, now or at a moment. */
  freezeClock: { input: Schemas['ClockFreeze']; output: Schemas['ClockState'] }
  /** Move the clock on, frozen or running. */
  advanceClock: { input: Schemas['ClockAdvance']; output: Schemas['ClockState'] }
  /** Go back to the machine's clock. */
  releaseClock: { input: undefined; output: Schemas['ClockState'] }
  /** List the fault rules and how often each struck. */
  listFaults: { input: undefined; output: Schemas['FaultList'] }
  /** Replace all fault rules. */
  setFaults: { input: Schemas['FaultRuleList']; output: Schemas['FaultList'] }
  /** Add a fault rule after the others. */
  addFault: { input: Schemas['FaultRule']; output: Schemas['FaultList'] }
  /** Remove all fault rules. */
  clearFaults: { input: undefined; output: Schemas['FaultList'] }
  /** Page through the requests of late, newest first. */
  readJournal: { input: { limit?: number; before?: number; after?: number; failed?: boolean; operation?: string; app?: number; user?: string }; output: Schemas['JournalPage'] }
  /** Forget all requests. */
  clearJournal: { input: undefined; output: Schemas['JournalPage'] }
  /** Watch requests as they come. */
  followJournal: { input: { after?: number; failed?: boolean; operation?: string; app?: number; user?: string }; output: AsyncIterable<Schemas['JournalEntry']> }
}

/** The control API's own settings. */
export const controlSettings = {"maxBodyBytes":16777216,"maxLineBytes":1048576,"defaultLimit":20,"stateVersion":1,"answerHeaders":{"content-type":"application/json","cache-control":"no-store"},"linesHeaders":{"content-type":"application/x-ndjson","cache-control":"no-store"},"problemHeaders":{"content-type":"application/problem+json","cache-control":"no-store"},"cors":{"methods":"GET, POST, PUT, PATCH, DELETE","headers":"authorization, content-type","maxAgeSeconds":600}} as const

/** The control API's operations: where they are, how often they may be called, how many items they take. */
export const controlOperations = {
  listApps: {"id":"listApps","method":"GET","path":"/control/v1/apps","idempotent":true,"parameters":[],"takes":"nothing","answers":"json","errors":[]},
  createApp: {"id":"createApp","method":"POST","path":"/control/v1/apps","idempotent":false,"parameters":[],"takes":"json","answers":"json","errors":["app-exists","setting-refused","seed-refused"]},
  getApp: {"id":"getApp","method":"GET","path":"/control/v1/apps/{sdkAppId}","idempotent":true,"parameters":[{"name":"sdkAppId","in":"path","type":"integer"}],"takes":"nothing","answers":"json","errors":["app-not-found"]},
  updateApp: {"id":"updateApp","method":"PATCH","path":"/control/v1/apps/{sdkAppId}","idempotent":true,"parameters":[{"name":"sdkAppId","in":"path","type":"integer"}],"takes":"json","answers":"json","errors":["app-not-found","setting-refused"]},
  deleteApp: {"id":"deleteApp","method":"DELETE","path":"/control/v1/apps/{sdkAppId}","idempotent":true,"parameters":[{"name":"sdkAppId","in":"path","type":"integer"}],"takes":"nothing","answers":"json","errors":["app-not-found"]},
  rotateSecretKey: {"id":"rotateSecretKey","method":"POST","path":"/control/v1/apps/{sdkAppId}/secret-key/rotate","idempotent":false,"parameters":[{"name":"sdkAppId","in":"path","type":"integer"}],"takes":"nothing","answers":"json","errors":["app-not-found"]},
  rotateTencentCloudKey: {"id":"rotateTencentCloudKey","method":"POST","path":"/control/v1/apps/{sdkAppId}/tencent-cloud-key/rotate","idempotent":false,"parameters":[{"name":"sdkAppId","in":"path","type":"integer"}],"takes":"nothing","answers":"json","errors":["app-not-found"]},
  listDeliveries: {"id":"listDeliveries","method":"GET","path":"/control/v1/apps/{sdkAppId}/deliveries","idempotent":true,"parameters":[{"name":"sdkAppId","in":"path","type":"integer"},{"name":"offset","in":"query","type":"integer"},{"name":"limit","in":"query","type":"integer"}],"takes":"nothing","answers":"json","errors":["app-not-found"]},
  findUsers: {"id":"findUsers","method":"GET","path":"/control/v1/apps/{sdkAppId}/users","idempotent":true,"parameters":[{"name":"sdkAppId","in":"path","type":"integer"},{"name":"idPrefix","in":"query","type":"string"},{"name":"nick","in":"query","type":"string"},{"name":"attribute","in":"query","type":"string"},{"name":"value","in":"query","type":"string"},{"name":"tag","in":"query","type":"string"},{"name":"originId","in":"query","type":"string"},{"name":"isLcic","in":"query","type":"boolean"},{"name":"offset","in":"query","type":"integer"},{"name":"limit","in":"query","type":"integer"}],"takes":"nothing","answers":"json","errors":["app-not-found"]},
  seedUsers: {"id":"seedUsers","method":"POST","path":"/control/v1/apps/{sdkAppId}/users","idempotent":true,"parameters":[{"name":"sdkAppId","in":"path","type":"integer"}],"takes":"lines","answers":"json","errors":["app-not-found","broken-line"],"linesPerStep":1000},
  getUser: {"id":"getUser","method":"GET","path":"/control/v1/apps/{sdkAppId}/users/{userId}","idempotent":true,"parameters":[{"name":"sdkAppId","in":"path","type":"integer"},{"name":"userId","in":"path","type":"string"}],"takes":"nothing","answers":"json","errors":["app-not-found","user-not-found"]},
  listPushes: {"id":"listPushes","method":"GET","path":"/control/v1/apps/{sdkAppId}/pushes","idempotent":true,"parameters":[{"name":"sdkAppId","in":"path","type":"integer"},{"name":"offset","in":"query","type":"integer"},{"name":"limit","in":"query","type":"integer"}],"takes":"nothing","answers":"json","errors":["app-not-found"]},
  applySeed: {"id":"applySeed","method":"POST","path":"/control/v1/seed","idempotent":true,"parameters":[],"takes":"json","answers":"json","errors":["seed-refused"]},
  exportState: {"id":"exportState","method":"GET","path":"/control/v1/state","idempotent":true,"parameters":[],"takes":"nothing","answers":"lines","errors":[]},
  importState: {"id":"importState","method":"PUT","path":"/control/v1/state","idempotent":true,"parameters":[],"takes":"lines","answers":"json","errors":["broken-line","state-version","state-incomplete"]},
  resetState: {"id":"resetState","method":"POST","path":"/control/v1/state/reset","idempotent":true,"parameters":[],"takes":"nothing","answers":"json","errors":["no-seed"]},
  listSnapshots: {"id":"listSnapshots","method":"GET","path":"/control/v1/snapshots","idempotent":true,"parameters":[],"takes":"nothing","answers":"json","errors":[]},
  saveSnapshot: {"id":"saveSnapshot","method":"PUT","path":"/control/v1/snapshots/{name}","idempotent":true,"parameters":[{"name":"name","in":"path","type":"string"}],"takes":"nothing","answers":"json","errors":["too-many-snapshots"]},
  deleteSnapshot: {"id":"deleteSnapshot","method":"DELETE","path":"/control/v1/snapshots/{name}","idempotent":true,"parameters":[{"name":"name","in":"path","type":"string"}],"takes":"nothing","answers":"json","errors":["snapshot-not-found"]},
  restoreSnapshot: {"id":"restoreSnapshot","method":"POST","path":"/control/v1/snapshots/{name}/restore","idempotent":true,"parameters":[{"name":"name","in":"path","type":"string"}],"takes":"nothing","answers":"json","errors":["snapshot-not-found"]},
  readClock: {"id":"readClock","method":"GET","path":"/control/v1/clock","idempotent":true,"parameters":[],"takes":"nothing","answers":"json","errors":[]},
  freezeClock: {"id":"freezeClock","method":"POST","path":"/control/v1/clock/freeze","idempotent":true,"parameters":[],"takes":"json","answers":"json","errors":[]},
  advanceClock: {"id":"advanceClock","method":"POST","path":"/control/v1/clock/advance","idempotent":false,"parameters":[],"takes":"json","answers":"json","errors":["moment-refused"]},
  releaseClock: {"id":"releaseClock","method":"POST","path":"/control/v1/clock/release","idempotent":true,"parameters":[],"takes":"nothing","answers":"json","errors":[]},
  listFaults: {"id":"listFaults","method":"GET","path":"/control/v1/faults","idempotent":true,"parameters":[],"takes":"nothing","answers":"json","errors":[]},
  setFaults: {"id":"setFaults","method":"PUT","path":"/control/v1/faults","idempotent":true,"parameters":[],"takes":"json","answers":"json","errors":["fault-refused"]},
  addFault: {"id":"addFault","method":"POST","path":"/control/v1/faults","idempotent":false,"parameters":[],"takes":"json","answers":"json","errors":["fault-refused"]},
  clearFaults: {"id":"clearFaults","method":"DELETE","path":"/control/v1/faults","idempotent":true,"parameters":[],"takes":"nothing","answers":"json","errors":[]},
  readJournal: {"id":"readJournal","method":"GET","path":"/control/v1/journal","idempotent":true,"parameters":[{"name":"limit","in":"query","type":"integer"},{"name":"before","in":"query","type":"integer"},{"name":"after","in":"query","type":"integer"},{"name":"failed","in":"query","type":"boolean"},{"name":"operation","in":"query","type":"string"},{"name":"app","in":"query","type":"integer"},{"name":"user","in":"query","type":"string"}],"takes":"nothing","answers":"json","errors":["journal-off"]},
  clearJournal: {"id":"clearJournal","method":"DELETE","path":"/control/v1/journal","idempotent":true,"parameters":[],"takes":"nothing","answers":"json","errors":["journal-off"]},
  followJournal: {"id":"followJournal","method":"GET","path":"/control/v1/journal/stream","idempotent":true,"parameters":[{"name":"after","in":"query","type":"integer"},{"name":"failed","in":"query","type":"boolean"},{"name":"operation","in":"query","type":"string"},{"name":"app","in":"query","type":"integer"},{"name":"user","in":"query","type":"string"}],"takes":"nothing","answers":"lines","errors":["journal-off"],"live":true},
} as const

/** Where the control API is, by the place's name. */
export const controlServers = {"a-local-service":"http://127.0.0.1:7788"} as const

/** Codes that the control gateway may answer to any operation. */
export const controlGatewayErrors = ["control-off","origin-not-allowed","unauthorized","not-found","method-not-allowed","body-too-large","not-json","invalid"] as const
