import type { CallOptions, LcicClient } from '@portrait/client'
import { type LcicOperations, lcicOperations } from '@portrait/protocol'
import type { BulkOptions, Input } from './bulk/bulk-options.ts'
import { runBulk } from './bulk/run-bulk.ts'
import { type ListOptions, listLcicUsers } from './lcic-list.ts'
import { createRegisterTask, type NewLcicUser, type RegisterResult, toRegisterInput } from './lcic-register.ts'
import { type LcicUser, toLcicUser } from './lcic-user.ts'
import { readAnswer, textOf } from './read-answer.ts'
import { withRefusals } from './with-refusals.ts'
import { WriteNotStoredError } from './write-not-stored-error.ts'
import type { VerifyOptions, WriteOptions } from './write-options.ts'

/** A user who has just logged in. */
export interface LcicLogin {
  readonly userId: string
  /** What the user enters a classroom with; valid for 7 days. */
  readonly token: string
}

/** What to write; what is absent or undefined stays as it is. */
export type LcicUserChanges = Pick<NewLcicUser, 'nick' | 'avatar'>

/** Your own id of a user, which is unique within an application. */
export interface OriginId {
  readonly sdkAppId: number
  readonly originId: string
}

/** What may be said of a login. */
export interface LoginOptions extends CallOptions {
  /** The only classroom that the token is for; any by default. In the China edition alone. */
  readonly roomId?: number | undefined
}

/** LCIC's users. Calls reject with a PortraitError. */
export interface LcicUsers {
  /** Registers a user. {@link https://www.tencentcloud.com/document/product/1168/52785} */
  register(user: NewLcicUser, options?: CallOptions): Promise<LcicLogin>
  /**
   * Registers users, 1,000 with each request; tokens come from `login`. A user whose `originId` exists is overwritten.
   * {@link https://cloud.tencent.com/document/api/1639/80934}
   */
  registerMany(users: Input<NewLcicUser>, options?: BulkOptions): AsyncGenerator<RegisterResult, void, undefined>
  /** Gives a user a new token. {@link https://cloud.tencent.com/document/api/1639/80934} */
  login(user: string | OriginId, options?: LoginOptions): Promise<LcicLogin>
  /** Writes a user's name and photo. {@link https://www.tencentcloud.com/document/product/1168/53896} */
  modify(userId: string, changes: LcicUserChanges, options?: WriteOptions): Promise<void>
  /** Reads a user. {@link https://www.tencentcloud.com/document/product/1168/52789} */
  describe(userId: string, options?: CallOptions): Promise<LcicUser>
  /**
   * Reads the users of all applications who have your own id. In the China edition alone.
   * {@link https://cloud.tencent.com/document/api/1639/80934}
   */
  findByOriginId(originId: string, options?: CallOptions): Promise<readonly LcicUser[]>
  /**
   * Lists an application's users in the order of registration; a page is read when the one before was taken. Users who
   * are deleted meanwhile make others move up. {@link https://cloud.tencent.com/document/api/1639/80934}
   */
  list(sdkAppId: number, options?: ListOptions): AsyncGenerator<LcicUser, void, undefined>
  /** Deletes a user. In the China edition alone. {@link https://cloud.tencent.com/document/api/1639/80934} */
  delete(userId: string, options?: CallOptions): Promise<void>
}

const { DescribeUser, DescribeUserDetail, LoginUser, RegisterUser } = lcicOperations

type WireLogin = LcicOperations['LoginUser']['output']

/** Makes the calls about LCIC's users. */
export function createLcicUsers(raw: LcicClient, { verifyWrites: byDefault = false }: VerifyOptions): LcicUsers {
  async function describe(userId: string, options: CallOptions | undefined): Promise<LcicUser> {
    return readAnswer(DescribeUser, raw.DescribeUser({ UserId: userId }, options), { userId }, toLcicUser)
  }

  function callLogin(user: string | OriginId, roomId: number | undefined, options: CallOptions): Promise<WireLogin> {
    if (typeof user === 'string') {
      if (roomId === undefined) return raw.LoginUser({ UserId: user }, options)
      return raw.LoginUserWithRoom({ UserId: user, RoomId: roomId }, options)
    }
    const id = { SdkAppId: user.sdkAppId, OriginId: user.originId }
    return roomId === undefined
      ? raw.LoginOriginId(id, options)
      : raw.LoginOriginIdWithRoom({ ...id, RoomId: roomId }, options)
  }

  return {
    async register(user, options) {
      return readAnswer(RegisterUser, raw.RegisterUser(toRegisterInput(user), options), { argument: 'user' }, toLogin)
    },

    registerMany: (users, options) => runBulk(createRegisterTask(raw), users, options),

    async login(user, { roomId, ...options } = {}) {
      const userId = typeof user === 'string' ? user : user.originId
      return readAnswer(LoginUser, callLogin(user, roomId, options), { userId }, toLogin)
    },

    async modify(userId, { nick, avatar }, options) {
      const input = {
        UserId: userId,
        ...(nick !== undefined && { Nickname: nick }),
        ...(avatar !== undefined && { Avatar: avatar }),
      }
      await withRefusals(raw.ModifyUserProfile(input, options), { userId, argument: 'changes' })
      if (!(options?.verifyWrites ?? byDefault)) return
      const stored = await describe(userId, options)
      const lost = (['nick', 'avatar'] as const).filter((name) => {
        const written = { nick, avatar }[name]
        return written !== undefined && written !== stored[name]
      })
      if (lost.length === 0) return
      const paths = lost.map((name) => `changes.${name}`)
      throw new WriteNotStoredError('ModifyUserProfile', userId, paths)
    },

    describe,

    async findByOriginId(originId, options) {
      const call = raw.DescribeUserDetail({ OriginId: originId }, options)
      return readAnswer(DescribeUserDetail, call, { userId: originId }, ({ Users }) => Users.map(toLcicUser))
    },

    list: (sdkAppId, options) => listLcicUsers(raw, sdkAppId, options),

    async delete(userId, options) {
      await withRefusals(raw.DeleteUser({ UserId: userId }, options), { userId })
    },
  }
}

function toLogin({ UserId, Token }: WireLogin): LcicLogin {
  return { userId: textOf(UserId), token: textOf(Token) }
}
