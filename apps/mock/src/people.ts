import type { Mock } from '@portrait/msw'

/** Somebody who has an account. */
export interface Person {
  readonly userId: string
  /** Empty while unset. */
  readonly nick: string
  /** Empty while unset. */
  readonly avatar: string
}

/** Everybody in the app, in the order in which they came. */
export async function listPeople(mock: Mock): Promise<readonly Person[]> {
  const { users } = await mock.snapshot()
  return users
    .filter(({ sdkAppId }) => sdkAppId === mock.app.sdkAppId)
    .flatMap(({ records }) => records)
    .map(({ userId, fields }) => ({
      userId,
      nick: String(fields.Tag_Profile_IM_Nick ?? ''),
      avatar: String(fields.Tag_Profile_IM_Image ?? ''),
    }))
}
