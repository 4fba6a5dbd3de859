import { standardTag } from '../standard-tags.ts'
import type { RegisteredUser } from './find-user.ts'
import type { LcicResult } from './lcic-rule.ts'

const nick = standardTag('nick')
const avatar = standardTag('avatar')

/** A user as LCIC describes it; what is unset is an empty text. */
export function toUserInfo({ app, user, lcic }: RegisteredUser): LcicResult<'DescribeUser'> {
  return {
    SdkAppId: app.sdkAppId,
    UserId: user.userId,
    Name: String(user.fields[nick] ?? ''),
    Avatar: String(user.fields[avatar] ?? ''),
    OriginId: lcic.originId,
  }
}
