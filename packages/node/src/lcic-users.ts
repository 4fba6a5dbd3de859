import type { CallOptions, LcicClient } from '@portrait/client'
import { withRefusals } from './with-refusals.ts'

/** A user to register. */
export interface NewLcicUser {
  readonly sdkAppId: number
  readonly nick?: string | undefined
  /** URL of the photo. */
  readonly avatar?: string | undefined
  /** Your own id of the user, unique within the application; the new UserId by default. */
  readonly originId?: string | undefined
}

/** A user who has just been registered. */
export interface RegisteredLcicUser {
  readonly userId: string
  /** What the user logs in with; valid for 7 days. */
  readonly token: string
}

/** A user as LCIC describes it; a name or photo that is not set is an empty text. */
export interface LcicUser {
  readonly userId: string
  readonly sdkAppId: number
  readonly nick: string
  readonly avatar: string
  readonly originId: string
}

/** What to write; what is absent or undefined stays as it is. */
export type LcicUserChanges = Pick<NewLcicUser, 'nick' | 'avatar'>

/** LCIC's users. Calls reject with a PortraitError. */
export interface LcicUsers {
  /** Registers a user. {@link https://www.tencentcloud.com/document/product/1168/52785} */
  register(user: NewLcicUser, options?: CallOptions): Promise<RegisteredLcicUser>
  /** Writes a user's name and photo. {@link https://www.tencentcloud.com/document/product/1168/53896} */
  modify(userId: string, changes: LcicUserChanges, options?: CallOptions): Promise<void>
  /** Reads a user. {@link https://www.tencentcloud.com/document/product/1168/52789} */
  describe(userId: string, options?: CallOptions): Promise<LcicUser>
}

/** Makes the calls about LCIC's users. */
export function createLcicUsers(raw: LcicClient): LcicUsers {
  return {
    async register({ sdkAppId, nick, avatar, originId }, options) {
      const input = {
        SdkAppId: sdkAppId,
        ...(nick !== undefined && { Name: nick }),
        ...(avatar !== undefined && { Avatar: avatar }),
        ...(originId !== undefined && { OriginId: originId }),
      }
      const { UserId, Token } = await withRefusals(raw.RegisterUser(input, options))
      return { userId: UserId, token: Token }
    },

    async modify(userId, { nick, avatar }, options) {
      const input = {
        UserId: userId,
        ...(nick !== undefined && { Nickname: nick }),
        ...(avatar !== undefined && { Avatar: avatar }),
      }
      await withRefusals(raw.ModifyUserProfile(input, options), userId)
    },

    async describe(userId, options) {
      const user = await withRefusals(raw.DescribeUser({ UserId: userId }, options), userId)
      const { UserId, SdkAppId, Name, Avatar, OriginId } = user
      return { userId: UserId, sdkAppId: SdkAppId, nick: Name, avatar: Avatar, originId: OriginId }
    },
  }
}
