import { lcicSettings } from '@portrait/protocol'
import { createTc3Signer, signV1, type V1SignatureMethod } from '@portrait/signing'
import type { ServiceRequest } from '../message.ts'
import { type BodyOptions, readerOf, toBytes, withoutUndefined } from './body.ts'
import { mainApp, type TestApp, testNowMs } from './test-apps.ts'

interface SignedBy {
  readonly tencentCloud?: TestApp['tencentCloud']
  readonly timestampSeconds?: number
}

export interface Tc3RequestOptions extends SignedBy, BodyOptions {
  readonly method?: string
  readonly query?: string
  /** Replaces headers before the request is signed; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** Replaces headers afterwards. */
  readonly forged?: Readonly<Record<string, string | undefined>>
}

const host = 'lcic.tencentcloudapi.com'

/** A call of an action, signed with TC3-HMAC-SHA256. */
export function tc3Request(action: string, options: Tc3RequestOptions = {}): ServiceRequest {
  const { tencentCloud = mainApp.tencentCloud, timestampSeconds = testNowMs / 1000 } = options
  const { method = 'POST', query = '' } = options
  const body = toBytes(options)
  const headers = Object.fromEntries(
    withoutUndefined({
      host,
      'content-type': method === 'GET' ? lcicSettings.tcForms.form.contentType : lcicSettings.tcForms.json.contentType,
      'x-tc-action': action,
      'x-tc-version': lcicSettings.tcVersion,
      'x-tc-timestamp': String(timestampSeconds),
      ...options.headers,
    }),
  )
  const signedHeaders = ['content-type', 'host']
  const request = { method, path: '/', query, headers, body, service: 'lcic', timestampSeconds, signedHeaders }
  const { authorization } = createTc3Signer(tencentCloud).sign(request)
  const sent = Object.fromEntries(withoutUndefined({ ...headers, authorization, ...options.forged }))
  return { method, path: '/', query, headers: sent, readBody: readerOf(body) }
}

export interface V1RequestOptions extends SignedBy {
  readonly method?: 'GET' | 'POST'
  readonly signatureMethod?: V1SignatureMethod
  /** The action's own parameters. */
  readonly parameters?: Readonly<Record<string, string>>
  /** Whether SignatureMethod is left unsaid, which means HmacSHA1. */
  readonly withoutMethod?: boolean
  /** Replaces parameters afterwards; undefined takes one away. */
  readonly forged?: Readonly<Record<string, string | undefined>>
}

/** A call of an action with one of the old signatures, as a query or a form. */
export function v1Request(action: string, options: V1RequestOptions = {}): ServiceRequest {
  const { tencentCloud = mainApp.tencentCloud, timestampSeconds = testNowMs / 1000, method = 'POST' } = options
  const params = Object.entries({
    Action: action,
    Version: lcicSettings.tcVersion,
    Timestamp: String(timestampSeconds),
    Nonce: '32768',
    SecretId: tencentCloud.secretId,
    ...(!options.withoutMethod && { SignatureMethod: options.signatureMethod ?? 'HmacSHA1' }),
    ...options.parameters,
  })
  const Signature = signV1({ method, host, params }, tencentCloud.secretKey)
  const sent = withoutUndefined({ ...Object.fromEntries(params), Signature, ...options.forged })
  const text = new URLSearchParams(sent).toString()
  return {
    method,
    path: '/',
    query: method === 'GET' ? text : '',
    headers: { host, 'content-type': lcicSettings.tcForms.form.contentType },
    readBody: readerOf(toBytes(method === 'GET' ? {} : { text })),
  }
}
