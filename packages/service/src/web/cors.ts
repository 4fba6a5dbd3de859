import { webSettings } from '@portrait/protocol'
import { headerOf, type ServiceRequest } from '../message.ts'

/** Origins whose pages may call the web API: any, or the listed ones. */
export type AllowedOrigins = 'any' | readonly string[]

/** The headers that let a page of an allowed origin read the answer. No credentials: the UserSig is a header. */
export function corsHeaders(request: ServiceRequest, allowed: AllowedOrigins): Readonly<Record<string, string>> {
  if (allowed === 'any') return { 'access-control-allow-origin': '*' }
  const origin = headerOf(request, 'origin')
  const vary = { vary: 'origin' }
  return origin !== undefined && allowed.includes(origin) ? { ...vary, 'access-control-allow-origin': origin } : vary
}

/** What a preflight request is told besides. */
export const preflightHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-methods': webSettings.cors.methods,
  'access-control-allow-headers': webSettings.cors.headers,
  'access-control-max-age': String(webSettings.cors.maxAgeSeconds),
}
