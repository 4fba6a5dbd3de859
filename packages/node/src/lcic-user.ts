import type { LcicOperations } from '@portrait/protocol'
import { textOf } from './read-answer.ts'

/** A user as LCIC describes it; a name or photo that is not set is an empty text. */
export interface LcicUser {
  readonly userId: string
  readonly sdkAppId: number
  readonly nick: string
  readonly avatar: string
  readonly originId: string
}

type WireUser = LcicOperations['DescribeUserDetail']['output']['Users'][number]

/** A user in plain words. Throws a TypeError when it is none. */
export function toLcicUser({ UserId, SdkAppId, Name, Avatar, OriginId }: WireUser): LcicUser {
  return { userId: textOf(UserId), sdkAppId: SdkAppId, nick: Name, avatar: Avatar, originId: OriginId }
}
