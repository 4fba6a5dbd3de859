import { customTagPrefix, type ProfileUpdate } from '@portrait/protocol'
import { emptyUpdate, invalidUpdate } from './error-codes.ts'
import { ImError } from './im-error.ts'

// Only what the SDK itself refuses. Lengths and ranges are the service's to judge, and which constant is for which field.
const isAllowed: Readonly<Record<keyof ProfileUpdate, (value: unknown) => boolean>> = {
  nick: isText,
  avatar: isText,
  selfSignature: isText,
  location: isText,
  gender: isConstant,
  allowType: isConstant,
  adminForbidType: isConstant,
  // JSON would turn NaN and Infinity into null.
  birthday: Number.isFinite,
  language: Number.isFinite,
  messageSettings: Number.isFinite,
  level: Number.isFinite,
  role: Number.isFinite,
  profileCustomField: (value) => Array.isArray(value) && value.every(isCustomField),
}

/** Checks the options of `updateMyProfile` and leaves out what is undefined. Throws an ImError, 2721 or 2722. */
export function parseUpdate(options: unknown): ProfileUpdate {
  const entries = Object.entries(options ?? {}).filter(([, value]) => value !== undefined)
  for (const [key, value] of entries) {
    if (!isField(key) || !isAllowed[key](value)) {
      const problem = `${key} or its value is not of UpdateMyProfileOptions.`
      throw new ImError('updateMyProfile', invalidUpdate, problem)
    }
  }
  if (entries.every(([, value]) => Array.isArray(value) && value.length === 0)) {
    throw new ImError('updateMyProfile', entries.length === 0 ? invalidUpdate : emptyUpdate, 'its input is empty.')
  }
  // So it has just been found.
  return Object.fromEntries(entries) as ProfileUpdate
}

function isField(key: string): key is keyof ProfileUpdate {
  return Object.hasOwn(isAllowed, key)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

/** Whether a value looks like a constant of profiles; which of them there are is the service's to know. */
function isConstant(value: unknown): boolean {
  return /^[A-Z]\w+_Type_|^AdminForbid_/.test(String(value))
}

function isCustomField(field: unknown): boolean {
  const { key, value } = Object(field)
  return isText(value) && String(key).startsWith(customTagPrefix)
}
