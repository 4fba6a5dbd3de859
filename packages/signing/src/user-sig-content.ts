/** What a UserSig says, as read from it. Reading proves nothing: only verification does. */
export interface UserSigContent {
  /** `2.0` for every UserSig signed with HMAC-SHA256. */
  readonly version: string
  readonly identifier: string
  readonly sdkAppId: number
  /** Lifetime in seconds, counted from `createdAtSeconds`. */
  readonly expireSeconds: number
  /** Unix time in seconds. */
  readonly createdAtSeconds: number
  /** Room privileges, in base64: see `decodeUserBuf`. */
  readonly userBuf?: string
  /** The HMAC-SHA256, in base64. */
  readonly sig: string
}

/** The lines that the HMAC of a UserSig covers. */
export function toUserSigMessage(content: Omit<UserSigContent, 'version' | 'sig'>): string {
  const { identifier, sdkAppId, createdAtSeconds, expireSeconds, userBuf } = content
  const message = `TLS.identifier:${identifier}\nTLS.sdkappid:${sdkAppId}\nTLS.time:${createdAtSeconds}\nTLS.expire:${expireSeconds}\n`
  return userBuf === undefined ? message : `${message}TLS.userbuf:${userBuf}\n`
}
