import type { PipelineOptions, ResponseEvent } from '@portrait/client'
import type { ChatErrorCode } from '@portrait/protocol'
import { createUserSigCache, type UserSigSigner } from '@portrait/signing'

/** The UserSig that a client calls with. */
export interface AdminUserSig {
  /** One that is valid at `nowMs`, in milliseconds since the epoch. */
  get(nowMs: number): string
  /** A hook of the client, around the caller's own. */
  readonly onResponse: (event: ResponseEvent) => void
}

const daySeconds = 86_400

const invalidatedCode: ChatErrorCode = 70052

/** Keeps an admin's UserSig while it is good: until a tenth of a day before its end, or until the admin is kicked. */
export function createAdminUserSig(
  signer: UserSigSigner,
  admin: string,
  onResponse: PipelineOptions['onResponse'],
): AdminUserSig {
  const createCache = () => createUserSigCache(signer, { expireSeconds: daySeconds, maxEntries: 1 })
  let cache = createCache()
  return {
    get: (nowMs) => cache.get(admin, nowMs),
    onResponse(event) {
      if (event.error?.code === invalidatedCode) cache = createCache()
      onResponse?.(event)
    },
  }
}
