import { lcicSettings } from '@portrait/protocol'
import { Fault } from '../fault.ts'
import { headerOf, type ServiceRequest } from '../message.ts'
import { type Parameters, parameterOf, parseQuery } from '../query.ts'
import type { Trace } from '../trace.ts'

/** An API 3.0 request with its body, read but not yet believed. */
export interface LcicCall {
  readonly request: ServiceRequest
  readonly body: Uint8Array
  /** Query or form parameters; none for JSON. */
  readonly parameters: Parameters
  readonly isJson: boolean
  /** Whether it is in the manner of the old signatures, which travel among the parameters together with the action. */
  readonly isV1: boolean
}

const { json, form, get } = lcicSettings.tcForms

/** Reads a request in one of its three forms. Faults: UnsupportedProtocol, RequestSizeLimitExceeded, InvalidParameter. */
export async function readLcicCall(request: ServiceRequest, trace: Trace): Promise<LcicCall> {
  if (request.method === get.method) return readGet(request)
  if (request.method !== json.method) {
    const facts = { kind: 'wrong-method', method: request.method, allowed: [json.method, get.method] } as const
    throw new Fault('UnsupportedProtocol', `${request.method} is not supported.`, facts)
  }
  const isForm = headerOf(request, 'content-type')?.toLowerCase().startsWith(form.contentType) ?? false
  const body = await request.readBody(isForm ? form.maxBytes : json.maxBytes)
  trace.body = body
  if (isForm) return readForm(request, body)
  if (body === undefined) {
    const facts = { kind: 'body-too-large', maxBytes: json.maxBytes } as const
    throw new Fault('RequestSizeLimitExceeded', `The body has more than ${json.maxBytes} bytes.`, facts)
  }
  return { request, body, parameters: [], isJson: true, isV1: false }
}

function readGet(request: ServiceRequest): LcicCall {
  if (request.query.length > get.maxBytes) {
    throw new Fault('RequestSizeLimitExceeded', `The query has more than ${get.maxBytes} bytes.`)
  }
  return fromText(request, request.query, new Uint8Array())
}

function readForm(request: ServiceRequest, body: Uint8Array | undefined): LcicCall {
  // The vendor reports an oversize form as a bad signature and advises TC3.
  if (body === undefined) {
    throw new Fault(
      'AuthFailure.SignatureFailure',
      `The form has more than ${form.maxBytes} bytes; send JSON with TC3-HMAC-SHA256.`,
      { kind: 'body-too-large', maxBytes: form.maxBytes },
    )
  }
  return fromText(request, new TextDecoder().decode(body), body)
}

function fromText(request: ServiceRequest, text: string, body: Uint8Array): LcicCall {
  const parameters = parseQuery(text)
  const pairs = text === '' ? [] : text.split('&')
  if (parameters === undefined || pairs.some((pair) => pair.indexOf('=') < 1)) {
    throw new Fault('InvalidParameter', 'Parameters must be NAME=VALUE pairs in percent-encoded UTF-8, joined by &.')
  }
  if (new Set(parameters.map(([name]) => name)).size < parameters.length) {
    throw new Fault('InvalidParameter', 'A parameter is there twice.')
  }
  const isV1 = ['Signature', 'Action'].some((name) => parameterOf(parameters, name) !== undefined)
  return { request, body, parameters, isJson: false, isV1 }
}
