import type { AdminForbidType, AllowType, CustomField, Gender } from './profile.ts'
import type { TYPES } from './vendor-types.ts'

/** What an update of the own profile may name. Fields that it leaves out, or gives as undefined, stay as they are. */
export interface UpdateMyProfileOptions {
  /** Nickname; 500 bytes of UTF-8 at most. */
  readonly nick?: string | undefined
  /** URL of the profile photo; 500 bytes at most. */
  readonly avatar?: string | undefined
  readonly gender?: Gender | TYPES | undefined
  /** Status line; 500 bytes of UTF-8 at most. */
  readonly selfSignature?: string | undefined
  readonly allowType?: AllowType | TYPES | undefined
  /** Birthday as a number, by custom yyyymmdd. */
  readonly birthday?: number | undefined
  readonly location?: string | undefined
  readonly language?: number | undefined
  /** Message flags; bit 0 set means "do not receive". */
  readonly messageSettings?: number | undefined
  readonly adminForbidType?: AdminForbidType | TYPES | undefined
  readonly level?: number | undefined
  readonly role?: number | undefined
  /** Custom fields that the app has declared. Those that are not named keep their values. */
  readonly profileCustomField?: readonly CustomField[] | undefined
}
