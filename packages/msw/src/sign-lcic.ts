import { type App, lcicSettings } from '@portrait/protocol'
import { createTc3Signer } from '@portrait/signing'

/** What an LCIC request says beside its signature. */
export interface LcicRequestInit {
  /** POST by default. */
  readonly method?: string
  /** `X-TC-Action` and `X-TC-Version` among them; `Content-Type` is that of JSON by default. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** Makes an LCIC request that an app's key has signed at a time, in milliseconds since the epoch. */
export function signLcic(url: string, init: LcicRequestInit, { tencentCloud }: App, nowMs: number): Request {
  const { method = 'POST', body } = init
  const { host, pathname, search } = new URL(url)
  const timestampSeconds = Math.floor(nowMs / 1000)
  const headers = new Headers({ 'content-type': 'application/json', ...init.headers })
  const { authorization } = createTc3Signer(tencentCloud).sign({
    method,
    path: pathname,
    query: search.slice(1),
    headers: { ...Object.fromEntries(headers), host },
    ...(body !== undefined && { body }),
    service: lcicSettings.tcService,
    timestampSeconds,
  })
  headers.set('authorization', authorization)
  headers.set('x-tc-timestamp', String(timestampSeconds))
  return new Request(url, { method, headers, ...(body !== undefined && { body }) })
}
