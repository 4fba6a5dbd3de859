import type { App, Choices } from '@portrait/protocol'

/** A refusal that the model expects. */
export class Refusal extends Error {
  readonly code: number | string

  constructor(code: number | string) {
    super(String(code))
    this.code = code
  }
}

export interface ModelUser {
  readonly fields: Map<string, string | number>
  readonly attributes: Map<string, string>
  tags: string[]
  originId: string | undefined
  updatedAt: number
  kickedAtSeconds: number
}

/** One app: plain Maps in the order of creation. */
export interface ModelApp {
  readonly app: App
  readonly users: Map<string, ModelUser>
  readonly attributeNames: Map<string, string>
  readonly pushes: { readonly at: number; readonly from: string; readonly userIds: readonly string[] }[]
}

/** All that the model knows; `now` is the service's clock. */
export interface ModelState {
  readonly apps: readonly ModelApp[]
  now: number
  /** Ids that the service gave to users whom LCIC registered, in that order. */
  readonly registered: string[]
}

export function isOnline(userId: string): boolean {
  return userId === 'b' || userId === '__proto__'
}

/** A new user, put at the end. */
export function addUser({ users }: ModelApp, userId: string, now: number): ModelUser {
  const user = {
    fields: new Map(),
    attributes: new Map(),
    tags: [],
    originId: undefined,
    updatedAt: now,
    kickedAtSeconds: Number.NEGATIVE_INFINITY,
  }
  users.set(userId, user)
  return user
}

/** Writes fields; whether anything became different decides the time of the last update. */
export function writeFields(
  user: ModelUser,
  values: Iterable<readonly [string, string | number]>,
  { emptyText }: Choices,
  now: number,
): void {
  for (const [tag, value] of new Map(values)) {
    const before = user.fields.get(tag)
    if (value === '' && emptyText === 'unset') user.fields.delete(tag)
    else user.fields.set(tag, value)
    if (user.fields.get(tag) !== before) user.updatedAt = now
  }
}

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length
interface ModelField {
  readonly property: string
  readonly type: string
  /** In UTF-8 bytes. */
  readonly max?: number
  readonly oneOf?: readonly string[]
  readonly unset: string | number
}

const uint32 = { type: 'number', unset: 0 }

/** The standard fields as the vendor's page lists them: property of the browser SDK, type, limit, what unset reads as. */
export const modelFields: Readonly<Record<string, ModelField>> = {
  Tag_Profile_IM_Nick: { property: 'nick', type: 'string', max: 500, unset: '' },
  Tag_Profile_IM_Gender: {
    property: 'gender',
    type: 'string',
    oneOf: ['Gender_Type_Unknown', 'Gender_Type_Female', 'Gender_Type_Male'],
    unset: '',
  },
  Tag_Profile_IM_BirthDay: { property: 'birthday', ...uint32 },
  Tag_Profile_IM_Location: { property: 'location', type: 'string', max: 16, unset: '' },
  Tag_Profile_IM_SelfSignature: { property: 'selfSignature', type: 'string', max: 500, unset: '' },
  Tag_Profile_IM_AllowType: {
    property: 'allowType',
    type: 'string',
    oneOf: ['AllowType_Type_NeedConfirm', 'AllowType_Type_AllowAny', 'AllowType_Type_DenyAny'],
    unset: 'AllowType_Type_AllowAny',
  },
  Tag_Profile_IM_Language: { property: 'language', ...uint32 },
  Tag_Profile_IM_Image: { property: 'avatar', type: 'string', max: 500, unset: '' },
  Tag_Profile_IM_MsgSettings: { property: 'messageSettings', ...uint32 },
  Tag_Profile_IM_AdminForbidType: {
    property: 'adminForbidType',
    type: 'string',
    oneOf: ['AdminForbid_Type_None', 'AdminForbid_Type_SendOut'],
    unset: 'AdminForbid_Type_None',
  },
  Tag_Profile_IM_Level: { property: 'level', ...uint32 },
  Tag_Profile_IM_Role: { property: 'role', ...uint32 },
}

/** Whether a side may read or write a tag; a tag that does not exist is refused. */
export function isAllowed({ app }: ModelApp, tag: string, side: 'app' | 'admin', what: 'read' | 'write'): boolean {
  if (Object.hasOwn(modelFields, tag)) return true
  const custom = app.customFields.find(({ key }) => tag === `Tag_Profile_Custom_${key}`)
  if (custom === undefined) throw new Refusal(40009)
  return custom[what]?.includes(side) ?? true
}

/** Refuses a value as documented: tag, permission, type, length, allowed values, content words. */
export function checkValue(app: ModelApp, tag: string, value: unknown, side: 'app' | 'admin'): void {
  if (!isAllowed(app, tag, side, 'write')) throw new Refusal(40008)
  const custom: ModelField = { property: '', type: 'string', max: 500, unset: '' }
  const { type, max, oneOf } = (Object.hasOwn(modelFields, tag) ? modelFields[tag] : undefined) ?? custom
  if (typeof value !== type) throw new Refusal(40610)
  if (typeof value === 'number' && !Number.isInteger(value)) throw new Refusal(40610)
  if (typeof value === 'number' && (value < 0 || value >= 2 ** 32)) throw new Refusal(40605)
  if (typeof value !== 'string') return
  if (bytesOf(value) > (max ?? Number.POSITIVE_INFINITY)) throw new Refusal(40601)
  if (oneOf && !oneOf.includes(value)) throw new Refusal(40605)
  if (hasSensitiveWord(app, value)) throw new Refusal(40005)
}

export function hasSensitiveWord({ app }: ModelApp, text: string): boolean {
  return app.contentWords.some((word) => text.toLowerCase().includes(word.toLowerCase()))
}
