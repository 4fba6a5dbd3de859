/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: portrait-codegen
 * Source: specs/control/openapi.yaml, SHA-256 55f3c15154b4457b694c58e3038e57d045e2539d528b26fb0ccc0d903e66ed22
 */
import type { components } from './control.types.gen.ts'

type Schemas = components['schemas']

/** What each operation of the control API takes and answers. */
export interface ControlOperations {
  /** List the apps, without their secrets. */
  listApps: { input: undefined; output: Schemas['AppList'] }
  /** Read an app's whole configuration, secrets included. */
  getApp: { input: { sdkAppId: number }; output: Schemas['App'] }
}

/** The control API's own settings. */
export const controlSettings = {"maxBodyBytes":16777216,"maxLineBytes":1048576,"answerHeaders":{"content-type":"application/json","cache-control":"no-store"},"linesHeaders":{"content-type":"application/x-ndjson","cache-control":"no-store"},"problemHeaders":{"content-type":"application/problem+json","cache-control":"no-store"},"cors":{"methods":"GET, POST, PUT, PATCH, DELETE","headers":"authorization, content-type","maxAgeSeconds":600}} as const

/** The control API's operations: where they are, how often they may be called, how many items they take. */
export const controlOperations = {
  listApps: {"id":"listApps","method":"GET","path":"/control/v1/apps","idempotent":true,"parameters":[],"takes":"nothing","answers":"json","errors":[]},
  getApp: {"id":"getApp","method":"GET","path":"/control/v1/apps/{sdkAppId}","idempotent":true,"parameters":[{"name":"sdkAppId","in":"path","type":"integer"}],"takes":"nothing","answers":"json","errors":["app-not-found"]},
} as const

/** Where the control API is, by the place's name. */
export const controlServers = {"a-local-service":"http://127.0.0.1:7788"} as const

/** Codes that the control gateway may answer to any operation. */
export const controlGatewayErrors = ["control-off","origin-not-allowed","unauthorized","not-found","method-not-allowed","body-too-large","not-json","invalid"] as const
