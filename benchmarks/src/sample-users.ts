import type { App } from '@portrait/protocol'
import { createApp, type UserRecord } from '@portrait/service'

/** How many users the databases hold. */
export const userCount = 100_000

/** The one app of the databases. */
export const app: App = createApp({
  sdkAppId: 1400000001,
  secretKey: 'a secret of nobody',
  tencentCloud: { secretId: 'an id of nobody', secretKey: 'another secret of nobody' },
})

/** Six digits, so that all requests have the same length. */
export function userIdOf(index: number): string {
  return `rider_${String(index).padStart(6, '0')}`
}

/** The values of all twelve standard fields. */
export function fieldsOf(index: number): UserRecord['fields'] {
  return {
    Tag_Profile_IM_Nick: `Rider ${index}`,
    Tag_Profile_IM_Gender: index % 2 === 0 ? 'Gender_Type_Female' : 'Gender_Type_Male',
    Tag_Profile_IM_BirthDay: 19_900_101 + (index % 28),
    Tag_Profile_IM_Location: 'Shenzhen',
    Tag_Profile_IM_SelfSignature: `First lap ${index}, then coffee`,
    Tag_Profile_IM_AllowType: 'AllowType_Type_NeedConfirm',
    Tag_Profile_IM_Language: index % 7,
    Tag_Profile_IM_Image: `https://img.example.com/${index}.png`,
    Tag_Profile_IM_MsgSettings: index % 2,
    Tag_Profile_IM_AdminForbidType: 'AdminForbid_Type_None',
    Tag_Profile_IM_Level: index % 100,
    Tag_Profile_IM_Role: index % 10,
  }
}

/** A user as the databases hold it. */
export function recordOf(index: number): UserRecord {
  const now = 1_700_000_000_000
  return {
    userId: userIdOf(index),
    version: 1,
    createdAt: now,
    updatedAt: now,
    fields: fieldsOf(index),
    attributes: {},
    tags: [],
  }
}

/** Some random ids. */
export function randomUserIds(count: number): readonly string[] {
  return Array.from({ length: count }, () => userIdOf(Math.floor(Math.random() * userCount)))
}
