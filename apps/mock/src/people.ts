import type { DataSource, UserRecord } from './source/data-source.ts'

/** Somebody who has an account. */
export interface Person {
  readonly userId: string
  /** Empty while unset. */
  readonly nick: string
  /** Empty while unset. */
  readonly avatar: string
}

const shownPeople = 100

/** What a user's record says of them at a glance. */
export function toPerson({ userId, fields }: UserRecord): Person {
  return {
    userId,
    nick: String(fields.Tag_Profile_IM_Nick ?? ''),
    avatar: String(fields.Tag_Profile_IM_Image ?? ''),
  }
}

/** The first hundred of the app. */
export async function listPeople({ controls, app }: DataSource): Promise<readonly Person[]> {
  const { users } = await controls.findUsers({ sdkAppId: app.sdkAppId, limit: shownPeople })
  return users.map(toPerson)
}
