import type { ServiceRequest, ServiceResponse } from '../message.ts'
import type { Service } from '../service.ts'
import { type BodyOptions, readerOf, toBytes, withoutUndefined } from './body.ts'
import { controlToken } from './control-token.ts'
import { jsonOf } from './test-service.ts'

export interface ControlRequestOptions extends BodyOptions {
  /** Adds and replaces headers; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>
}

/** A call of the control API: a path below its prefix, query included. */
export function controlRequest(method: string, target: string, options: ControlRequestOptions = {}): ServiceRequest {
  const [path = '', query = ''] = target.split('?')
  const own = { authorization: `Bearer ${controlToken}` }
  return {
    method,
    path: `/control/v1${path}`,
    query,
    headers: Object.fromEntries(withoutUndefined({ ...own, ...options.headers })),
    readBody: readerOf(toBytes(options)),
  }
}

/** Calls the control API and returns the answer's JSON. */
export async function callControl(service: Service, method: string, target: string, body?: unknown) {
  return jsonOf(await service.handle(controlRequest(method, target, body === undefined ? {} : { body })))
}

/** The lines of an answer. */
export async function readLinesOf({ body }: ServiceResponse): Promise<readonly string[]> {
  let text = ''
  if (typeof body === 'string') text = body
  else for await (const chunk of body) text += chunk
  return text.split('\n').filter((line) => line !== '')
}
