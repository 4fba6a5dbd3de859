import type { ProfileUpdate, Profile as WireProfile } from '@portrait/protocol'

/** The value of `gender`; a user who never chose has none. */
export type Gender = NonNullable<ProfileUpdate['gender']>
/** Who may add the user as a friend. */
export type AllowType = NonNullable<ProfileUpdate['allowType']>
/** Whether the user may send friend requests. */
export type AdminForbidType = NonNullable<ProfileUpdate['adminForbidType']>
/** A custom field of a profile: its tag, `Tag_Profile_Custom_…`, and its value. */
export type CustomField = WireProfile['profileCustomField'][number]

/** A user's profile, https://web.sdk.qcloud.com/im/doc/en/Profile.html. Unset fields have their defaults. */
export interface Profile extends Omit<WireProfile, 'gender' | 'allowType' | 'adminForbidType'> {
  /** Empty while unset. */
  gender: Gender | ''
  allowType: AllowType
  adminForbidType: AdminForbidType
}
