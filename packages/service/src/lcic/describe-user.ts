import { standardTag } from '../standard-tags.ts'
import { findUser } from './find-user.ts'
import type { LcicRule } from './lcic-rule.ts'

const nick = standardTag('nick')
const avatar = standardTag('avatar')

/** Answers a user's name, photo and origin id; what is unset is an empty text. */
export const describeUser: LcicRule<'DescribeUser'> = async (input, context) => {
  const { app, user, lcic } = await findUser(input.UserId, context)
  return {
    SdkAppId: app.sdkAppId,
    UserId: user.userId,
    Name: String(user.fields[nick] ?? ''),
    Avatar: String(user.fields[avatar] ?? ''),
    OriginId: lcic.originId,
  }
}
