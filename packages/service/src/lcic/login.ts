import { lcicSettings } from '@portrait/protocol'
import { signJwt } from '@portrait/signing'
import { findByOriginId, findUser, type RegisteredUser, requireApp, userNotFound } from './find-user.ts'
import type { LcicContext, LcicInput, LcicRule } from './lcic-rule.ts'

/** Gives a user a new token; earlier ones stay valid. */
export const loginUser: LcicRule<'LoginUser'> = async (input, context) => {
  const { user } = await findUser(input.UserId, context)
  return { UserId: user.userId, Token: context.ids.token() }
}

/** Gives a user a new token, by the caller's own id. */
export const loginOriginId: LcicRule<'LoginOriginId'> = async (input, context) => {
  const { user } = await findOne(input, context)
  return { UserId: user.userId, Token: context.ids.token() }
}

/** Gives a user a new token for one classroom. */
export const loginUserWithRoom: LcicRule<'LoginUserWithRoom'> = async (input, context) => {
  const found = await findUser(input.UserId, context)
  return { UserId: found.user.userId, Token: toRoomToken(found, input.RoomId, context) }
}

/** Gives a user a new token for one classroom, by the caller's own id. */
export const loginOriginIdWithRoom: LcicRule<'LoginOriginIdWithRoom'> = async (input, context) => {
  const found = await findOne(input, context)
  return { UserId: found.user.userId, Token: toRoomToken(found, input.RoomId, context) }
}

async function findOne(input: LcicInput<'LoginOriginId'>, context: LcicContext): Promise<RegisteredUser> {
  const app = requireApp(input.SdkAppId, context)
  const [found] = await findByOriginId(input.OriginId, [app], context)
  if (found === undefined) throw userNotFound('OriginId', input.OriginId)
  return found
}

/** A JWT with the claims of the vendor's sample; the school is the application. */
function toRoomToken({ app, user }: RegisteredUser, roomId: number, { clock }: LcicContext): string {
  const iat = Math.floor(clock.now() / 1000)
  const claims = { class_id: roomId, school_id: app.sdkAppId, user_id: user.userId }
  return signJwt({ ...claims, iss: 'portrait', iat, exp: iat + lcicSettings.tcTokenSeconds }, app.secretKey)
}
