import { type LcicErrorCode, type LcicOperations, lcicOperations, lcicSettings } from '@portrait/protocol'
import { parseBaseUrl } from './base-url.ts'
import type { Answers, Client, ClientOptions } from './client.ts'
import { createMethods } from './create-methods.ts'
import { createLcicDecoder } from './lcic-answer.ts'
import { createPipeline } from './pipeline.ts'
import type { PipelineOptions } from './pipeline-options.ts'
import { withCredential } from './with-credential.ts'

/** The LCIC user API: wire names, whole answers. {@link https://www.tencentcloud.com/document/product/1168/52776} */
export type LcicClient = Client<LcicOperations>

/** The request that a TencentCloud API 3.0 signature has to cover. */
export interface LcicSigningRequest {
  readonly method: string
  readonly host: string
  readonly path: string
  readonly query: string
  /** Values by lower-case name: `content-type`, `host`, `x-tc-action`. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly service: string
  /** Unix time in seconds. */
  readonly timestampSeconds: number
}

/** Where LCIC is and who signs. */
export interface LcicClientOptions extends ClientOptions, PipelineOptions {
  /** Gives the value of the `Authorization` header, TC3-HMAC-SHA256. */
  readonly sign: (request: LcicSigningRequest) => string | Promise<string>
  /** The language of the service's messages; its own choice by default. */
  readonly language?: (typeof lcicSettings.tcLanguages)[number] | undefined
  readonly answers?: Answers<LcicOperations> | undefined
}

const { tcService, tcVersion, tcForms } = lcicSettings

const expiredCode: LcicErrorCode = 'AuthFailure.SignatureExpire'

/** Makes a client of the LCIC user API. Throws a UsageError. */
export function createLcicClient(options: LcicClientOptions): LcicClient {
  const { sign, language, answers } = options
  const baseUrl = parseBaseUrl('createLcicClient', options.baseUrl)
  const { host } = new URL(baseUrl)
  const contentType = tcForms.json.contentType
  const pipeline = createPipeline('createLcicClient', baseUrl, options)

  return createMethods<LcicOperations>(lcicOperations, (operation) => {
    const { id, method, path } = operation
    const headers = { 'content-type': contentType, 'x-tc-action': id }
    const signed = { ...headers, host }
    const sent = { ...headers, 'x-tc-version': tcVersion, ...(language && { 'x-tc-language': language }) }
    return pipeline(operation, {
      sign(body, nowMs) {
        const timestampSeconds = Math.floor(nowMs / 1000)
        const request = { method, host, path, query: '', headers: signed, body, service: tcService, timestampSeconds }
        return withCredential(
          id,
          'sign',
          () => sign(request),
          (authorization) => ({ headers: { ...sent, 'x-tc-timestamp': String(timestampSeconds), authorization } }),
        )
      },
      decode: createLcicDecoder(operation, answers?.[id]),
      expiredCode,
    })
  })
}
