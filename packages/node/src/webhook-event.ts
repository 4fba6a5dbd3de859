import { type DefinedFields, fromProfileItems, type ProfileItem, type UserProfile } from '@portrait/protocol'
import { WebhookError } from './webhook-error.ts'

/** What every webhook says. */
export interface WebhookSource {
  /** Where it was done, as the vendor calls it: `RESTAPI`, `Web`, `iOS`, … */
  readonly platform: string
  readonly clientIp: string
}

/** Somebody's profile was changed. */
export interface ProfileChangedEvent<Key extends string = string> extends WebhookSource {
  readonly type: 'profile-changed'
  readonly userId: string
  /** Who changed it. */
  readonly operatorId: string
  /** Milliseconds since the epoch. */
  readonly atMs: number
  /** The fields that were changed, and no others. */
  readonly changes: Omit<UserProfile<Key>, 'userId'>
}

/** Somebody came online or went. */
export interface PresenceChangedEvent extends WebhookSource {
  readonly type: 'presence-changed'
  readonly userId: string
  /** `login`, `logout`, `disconnect`. */
  readonly action: string
  /** `register`, `unregister`, `linkClose`, `timeOut`. */
  readonly reason: string
  /** Milliseconds since the epoch. */
  readonly atMs: number
  /** Platforms that this login logged out. */
  readonly kickedDevices: readonly string[]
}

/** Another command: the vendor sends all that are switched on to one URL. */
export interface OtherWebhookEvent extends WebhookSource {
  readonly type: 'other'
  /** `C2C.CallbackBeforeSendMsg` and its kin. */
  readonly command: string
  readonly body: Readonly<Record<string, unknown>>
}

/** What a webhook tells. */
export type WebhookEvent<Key extends string = string> =
  | ProfileChangedEvent<Key>
  | PresenceChangedEvent
  | OtherWebhookEvent

/** Makes an event of a webhook's body. Throws a WebhookError. */
export function toWebhookEvent<Key extends string>(
  body: Readonly<Record<string, unknown>>,
  source: WebhookSource,
  fields: DefinedFields<Key>,
): WebhookEvent<Key> {
  const command = textOf(body, 'CallbackCommand')
  if (command === 'Profile.CallbackPortraitSet') return toProfileChanged(body, source, fields)
  if (command === 'State.StateChange') return toPresenceChanged(body, source)
  return { ...source, type: 'other', command, body }
}

function toProfileChanged<Key extends string>(
  body: Readonly<Record<string, unknown>>,
  source: WebhookSource,
  fields: DefinedFields<Key>,
): ProfileChangedEvent<Key> {
  const { ProfileItem: items } = body
  if (!Array.isArray(items) || !items.every(isProfileItem)) throw malformed('ProfileItem')
  const userId = textOf(body, 'From_Account')
  // A webhook tells of fields too that the server may not read.
  const all: DefinedFields<Key> = { ...fields, readable: fields.keys }
  const { userId: _, ...changes } = fromProfileItems(userId, items, all)
  const operatorId = textOf(body, 'Operator_Account')
  return { ...source, type: 'profile-changed', userId, operatorId, atMs: numberOf(body, 'EventTime'), changes }
}

function toPresenceChanged(body: Readonly<Record<string, unknown>>, source: WebhookSource): PresenceChangedEvent {
  const { Info: info, KickedDevice: kicked = [] } = body
  if (!isRecord(info)) throw malformed('Info')
  if (!Array.isArray(kicked) || !kicked.every(isRecord)) throw malformed('KickedDevice')
  return {
    ...source,
    type: 'presence-changed',
    userId: textOf(info, 'To_Account'),
    action: uncapitalize(textOf(info, 'Action')),
    reason: uncapitalize(textOf(info, 'Reason')),
    atMs: numberOf(body, 'EventTime'),
    kickedDevices: kicked.map((device) => textOf(device, 'Platform')),
  }
}

/** Whether a value has properties to look at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isProfileItem(value: unknown): value is ProfileItem {
  return isRecord(value) && typeof value.Tag === 'string' && ['string', 'number'].includes(typeof value.Value)
}

function textOf(record: Readonly<Record<string, unknown>>, name: string): string {
  const value = record[name]
  if (typeof value === 'string') return value
  throw malformed(name)
}

function numberOf(record: Readonly<Record<string, unknown>>, name: string): number {
  const value = record[name]
  if (typeof value === 'number') return value
  throw malformed(name)
}

function uncapitalize(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function malformed(name: string): WebhookError {
  return new WebhookError('malformed', `${name} of its body is missing or has another type.`)
}
