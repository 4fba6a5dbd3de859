import type { App } from '@portrait/protocol'
import { createUserSigSigner } from '@portrait/signing'

const daySeconds = 86_400

/** A UserSig that is valid for a day from `nowMs`, in milliseconds since the epoch. */
export function signUserSig(app: App, userId: string, nowMs: number): string {
  return createUserSigSigner(app).sign(userId, { expireSeconds: daySeconds, nowMs })
}
