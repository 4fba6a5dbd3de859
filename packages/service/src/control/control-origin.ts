import { controlSettings } from '@portrait/protocol'
import { headerOf, type ServiceRequest } from '../message.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlOptions } from './control-options.ts'

/** Refuses pages of origins that are neither listed nor the service's own. ControlFault: origin-not-allowed. */
export function requireOrigin(request: ServiceRequest, options: ControlOptions): void {
  if (request.headers.origin === undefined) return
  const origin = headerOf(request, 'origin') ?? ''
  const host = headerOf(request, 'host')
  const isOwn = host !== undefined && (origin === `http://${host}` || origin === `https://${host}`)
  if (!isOwn && !isListed(origin, options))
    throw new ControlFault('origin-not-allowed', `It was ${JSON.stringify(origin)}.`)
}

/** The headers that let a page of a listed origin read the answer. */
export function controlCorsHeaders(request: ServiceRequest, options: ControlOptions): Readonly<Record<string, string>> {
  const origin = headerOf(request, 'origin')
  const vary = { vary: 'origin' }
  return origin !== undefined && isListed(origin, options) ? { ...vary, 'access-control-allow-origin': origin } : vary
}

/** What a preflight request is told besides. */
export const controlPreflightHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-methods': controlSettings.cors.methods,
  'access-control-allow-headers': controlSettings.cors.headers,
  'access-control-max-age': String(controlSettings.cors.maxAgeSeconds),
}

function isListed(origin: string, { allowedOrigins = [] }: ControlOptions): boolean {
  return allowedOrigins.includes(origin)
}
