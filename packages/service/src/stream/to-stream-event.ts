import { type App, type ChangeEvents, customTagPrefix } from '@portrait/protocol'
import { type EventData, isEvent } from '../event-data.ts'
import { fieldTableOf } from '../field-table.ts'
import type { StoredEvent } from '../store.ts'

/** What a stream tells of an event. */
export type StreamEvent = {
  readonly [Name in keyof ChangeEvents]-?: { readonly name: Name; readonly data: NonNullable<ChangeEvents[Name]> }
}[keyof ChangeEvents]

/** An event as streams tell it to end users; `undefined` when there is nothing for them to know. */
export function toStreamEvent(event: StoredEvent, app: App): StreamEvent | undefined {
  const { userId: userID, at } = event
  if (isEvent(event, 'profile-updated')) return toProfileUpdated(event, event.data, app)
  if (isEvent(event, 'account-deleted')) return { name: 'account-deleted', data: { userID, at } }
  if (isEvent(event, 'users-replaced')) return { name: 'resync', data: { reason: 'restored' } }
  if (isEvent(event, 'kicked')) return { name: 'kicked', data: { userID, at } }
  if (!isEvent(event, 'push')) return undefined
  const { taskId, message } = event.data
  // The request's validator has seen the message.
  const messages = message as Record<string, never>[]
  return { name: 'push', data: { taskID: taskId, from: userID, at, message: messages } }
}

function toProfileUpdated(
  { userId: userID, at }: StoredEvent,
  { version, fields }: EventData['profile-updated'],
  app: App,
): StreamEvent | undefined {
  const table = fieldTableOf(app)
  const readable = Object.entries(fields).flatMap(([tag, value]) => {
    const field = table.get(tag)
    return field?.read.includes('app') ? [{ field, value }] : []
  })
  if (readable.length === 0) return undefined
  const nameOf = ({ field }: (typeof readable)[number]) => field.property ?? field.tag
  const standard = readable.filter(({ field }) => field.property !== undefined)
  const custom = readable.filter(({ field, value }) => field.tag.startsWith(customTagPrefix) && value !== null)
  const changed = {
    ...Object.fromEntries(standard.map((entry) => [nameOf(entry), entry.value ?? entry.field.unset])),
    ...(custom.length > 0 && {
      profileCustomField: custom.map(({ field, value }) => ({ key: field.tag, value: String(value) })),
    }),
  }
  const unset = readable.filter(({ value }) => value === null).map(nameOf)
  return { name: 'profile-updated', data: { userID, version, lastUpdatedTime: at, changed, unset } }
}
