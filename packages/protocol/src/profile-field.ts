import { customMaxBytes, customTagPrefix, profileFields } from './gen/profile-fields.gen.ts'

/** Who reads or writes: the app's end users (`app`) or its server (`admin`). */
export type Side = 'app' | 'admin'

/** What one profile field is called, may hold, and who may read and write it. */
export interface ProfileField {
  readonly tag: string
  /** The browser SDK's property; absent for custom fields. */
  readonly property?: string
  readonly type: 'string' | 'integer'
  /** Longest text in UTF-8 bytes. */
  readonly maxBytes?: number
  /** The only values allowed. */
  readonly values?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  /** What the browser SDK shows while the field is unset; custom fields show nothing. */
  readonly unset?: string | number
  readonly read: readonly Side[]
  readonly write: readonly Side[]
}

/** The standard profile fields, in the vendor's order. */
export const standardFields: readonly ProfileField[] = profileFields

/** Makes the field that an app declares under a key, `Tag_Profile_Custom_` + key. Both sides may read and write by default. */
export function toCustomField(declaration: {
  readonly key: string
  readonly read?: readonly Side[]
  readonly write?: readonly Side[]
}): ProfileField {
  const { key, read = ['app', 'admin'], write = ['app', 'admin'] } = declaration
  return { tag: customTagPrefix + key, type: 'string', maxBytes: customMaxBytes, read, write }
}
