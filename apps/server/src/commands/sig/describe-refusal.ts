import type { UserSigContent, UserSigRefusal } from '@portrait/signing'
import { describeDuration } from '../duration.ts'

/** What a UserSig is held against. */
export interface Expected {
  readonly sdkAppId?: number | undefined
  readonly userId?: string | undefined
  readonly nowMs: number
}

/** Why a UserSig is refused and what to do about it, in words. */
export function describeRefusal(
  reason: UserSigRefusal,
  content: UserSigContent | undefined,
  { sdkAppId, userId, nowMs }: Expected,
): string {
  switch (reason) {
    case 'empty':
      return 'it is empty. Make one with portrait sig make'
    case 'undecodable':
      return 'it cannot be read. It was cut off, encoded twice, or is no UserSig of TLSSigAPIv2'
    case 'app-mismatch':
      return `it is for the app ${content?.sdkAppId}, not for ${sdkAppId}. Sign it for the app that is called`
    case 'user-mismatch':
      return `it is for the user ${content?.identifier}, not for ${userId}. Sign it for the user who calls`
    case 'expired':
      return `it expired ${content ? describeDuration(nowMs / 1000 - expiresAtSeconds(content)) : 'some time'} ago. Make a new one`
    case 'bad-signature':
      return 'it was signed with another key. Sign it with the secret key of this very app'
  }
}

/** When a UserSig ends, in Unix time. */
export function expiresAtSeconds({ createdAtSeconds, expireSeconds }: UserSigContent): number {
  return createdAtSeconds + expireSeconds
}
