import { customTagPrefix, type ProfileUpdate } from '@portrait/protocol'
import { emptyUpdate, invalidUpdate } from './error-codes.ts'
import { ImError } from './im-error.ts'
import { timTypes } from './tim-types.ts'

// Lengths and ranges are the service's to judge. A constant is known by how it begins.
const fields = {
  nick: 'string',
  avatar: 'string',
  gender: 'Gender_Type',
  selfSignature: 'string',
  allowType: 'AllowType_Type',
  birthday: 'number',
  location: 'string',
  language: 'number',
  messageSettings: 'number',
  adminForbidType: 'AdminForbid_Type',
  level: 'number',
  role: 'number',
  profileCustomField: 'CustomField[]',
} as const satisfies Record<keyof ProfileUpdate, string>

/** Checks the options of `updateMyProfile` and leaves out what is undefined. Throws an ImError, 2721 or 2722. */
export function parseUpdate(options: unknown): ProfileUpdate {
  const entries = Object.entries(options ?? {}).filter(([, value]) => value !== undefined)
  for (const [key, value] of entries) {
    if (!isField(key)) refuse(invalidUpdate, `${JSON.stringify(key)} is not one of ${Object.keys(fields)}.`)
    if (!isOfType(value, fields[key])) refuse(invalidUpdate, `${key} must be of type ${fields[key]}.`)
  }
  // So it has just been found.
  const { profileCustomField: custom, ...standard } = Object.fromEntries(entries) as ProfileUpdate
  if (entries.length < 2 && !(custom?.length ?? entries.length)) {
    refuse(custom ? emptyUpdate : invalidUpdate, 'there is nothing to update.')
  }
  return { ...standard, ...(custom && { profileCustomField: custom.map(({ key, value }) => ({ key, value })) }) }
}

function isField(key: string): key is keyof typeof fields {
  return Object.hasOwn(fields, key)
}

function isOfType(value: unknown, type: (typeof fields)[keyof typeof fields]): boolean {
  if (type === 'string') return typeof value === type
  // JSON would turn other numbers into null.
  if (type === 'number') return Number.isFinite(value)
  if (type === 'CustomField[]') return Array.isArray(value) && value.every(isCustomField)
  return Object.values<unknown>(timTypes).includes(value) && String(value).startsWith(type)
}

function isCustomField(field: unknown): boolean {
  const { key, value } = Object(field)
  return typeof value === 'string' && String(key).startsWith(customTagPrefix)
}

function refuse(code: number, problem: string): never {
  throw new ImError('updateMyProfile', code, problem)
}
