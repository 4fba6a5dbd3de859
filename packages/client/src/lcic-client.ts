import { type LcicOperations, lcicOperations, lcicSettings } from '@portrait/protocol'
import { parseBaseUrl } from './base-url.ts'
import type { Answers, Client, ClientOptions } from './client.ts'
import { createMethods } from './create-methods.ts'
import { toJsonBody } from './json-body.ts'
import { createLcicDecoder } from './lcic-answer.ts'
import { readCredential } from './read-credential.ts'
import { send } from './send.ts'

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
export interface LcicClientOptions extends ClientOptions {
  /** Gives the value of the `Authorization` header, TC3-HMAC-SHA256. */
  readonly sign: (request: LcicSigningRequest) => string | Promise<string>
  /** The language of the service's messages; its own choice by default. */
  readonly language?: (typeof lcicSettings.tcLanguages)[number] | undefined
  /** Tells the time of signatures, in milliseconds since the epoch; the machine's clock by default. */
  readonly clock?: { now(): number } | undefined
  readonly answers?: Answers<LcicOperations> | undefined
}

const { tcService, tcVersion, tcForms } = lcicSettings

/** Makes a client of the LCIC user API. Throws a UsageError. */
export function createLcicClient(options: LcicClientOptions): LcicClient {
  const { fetch, sign, language, answers, clock = Date } = options
  const baseUrl = parseBaseUrl('createLcicClient', options.baseUrl)
  const { host } = new URL(baseUrl)
  const contentType = tcForms.json.contentType

  return createMethods<LcicOperations>(lcicOperations, (operation, input, callOptions) => {
    const { id, method, path } = operation
    async function prepare() {
      const body = toJsonBody(id, input)
      const timestampSeconds = Math.floor(clock.now() / 1000)
      const signed = { 'content-type': contentType, 'x-tc-action': id }
      const authorization = await readCredential(id, 'sign', () =>
        sign({
          method,
          host,
          path,
          query: '',
          headers: { ...signed, host },
          body,
          service: tcService,
          timestampSeconds,
        }),
      )
      const headers = {
        ...signed,
        'x-tc-version': tcVersion,
        'x-tc-timestamp': String(timestampSeconds),
        ...(language && { 'x-tc-language': language }),
        authorization,
      }
      return { url: `${baseUrl}${path}`, headers, body }
    }
    return send(operation, { fetch, prepare, decode: createLcicDecoder(id, answers?.[id]) }, callOptions)
  })
}
