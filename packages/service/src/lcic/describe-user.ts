import { Fault } from '../fault.ts'
import { findByOriginId, findUser, type RegisteredUser, requireApp, userNotFound } from './find-user.ts'
import type { LcicContext, LcicInput, LcicRule } from './lcic-rule.ts'
import { toUserInfo } from './user-info.ts'

/** Answers a user by UserId or, in China, by OriginId. */
export const describeUser: LcicRule<'DescribeUser'> = async (input, context) => {
  if (context.edition === 'international') {
    if (input.UserId === undefined) throw new Fault('MissingParameter', 'UserId is missing.')
    if (input.OriginId !== undefined) throw new Fault('UnknownParameter', 'OriginId is not known here.')
  }
  const [user] = await findUsers(input, context)
  return toUserInfo(user)
}

/** Answers all users with a UserId or an OriginId. */
export const describeUserDetail: LcicRule<'DescribeUserDetail'> = async (input, context) => {
  return { Users: (await findUsers(input, context)).map(toUserInfo) }
}

/** Answers a page of an application's users, in the order of registration. */
export const describeSdkAppIdUsers: LcicRule<'DescribeSdkAppIdUsers'> = async (input, context) => {
  const app = requireApp(input.SdkAppId, context)
  const { Page = 1, Limit = 20 } = input
  // A page number may be larger than any integer a store can count to.
  const page = { offset: Math.min((Page - 1) * Limit, Number.MAX_SAFE_INTEGER), limit: Limit }
  const { records, total } = await context.store.find(app.sdkAppId, { isLcic: true }, page)
  const users = records.flatMap((user) => (user.lcic === undefined ? [] : [{ app, user, lcic: user.lcic }]))
  return { Total: total, Users: users.map(toUserInfo) }
}

/** With both ids UserId counts. Faults: MissingParameter, ResourceNotFound.User. */
async function findUsers(
  { UserId, OriginId }: LcicInput<'DescribeUserDetail'>,
  context: LcicContext,
): Promise<readonly [RegisteredUser, ...RegisteredUser[]]> {
  if (UserId !== undefined) return [await findUser(UserId, context)]
  if (OriginId === undefined) throw new Fault('MissingParameter', 'UserId or OriginId is missing.')
  const [first, ...others] = await findByOriginId(OriginId, context.apps, context)
  if (first === undefined) throw userNotFound('OriginId', OriginId)
  return [first, ...others]
}
