import type { Origin } from '../actor.ts'
import type { TextQueue } from './text-queue.ts'

/** A stream that somebody reads. */
export interface OpenStream {
  readonly sdkAppId: number
  /** Whose stream it is. */
  readonly userId: string
  /** Whose changes it tells, its own user's included. */
  readonly userIds: readonly string[]
  readonly origin: Origin
  /** What the UserSig was checked with. */
  readonly secretKey: string
  /** When the UserSig was made, in Unix seconds. */
  readonly sigCreatedAtSeconds: number
  /** When the UserSig expires, in milliseconds since the epoch. */
  readonly expiresAtMs: number
  /** Events up to this number are known to the reader, or are told otherwise. */
  readonly afterSeq: number
  readonly queue: TextQueue
}
