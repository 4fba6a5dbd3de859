import type { Actor } from './actor.ts'
import type { ChangeEvent, FieldValue, StoredEvent, UserRecord } from './store.ts'

/** What the service's events tell, by type. */
export interface EventData {
  /** Profile fields changed: by tag the new values, `null` where there is none any more. */
  readonly 'profile-updated': Actor & {
    readonly version: number
    readonly fields: Readonly<Record<string, FieldValue | null>>
  }
  /** The user's UserSigs became invalid. */
  readonly kicked: Actor
  readonly 'account-deleted': Actor
  /** Users of the app were replaced by a seed, whatever they were; the event's user is one of them. */
  readonly 'users-replaced': { readonly by: 'seed' }
  /** A push was made; the event's user is the sender. */
  readonly push: Actor & {
    readonly taskId: string
    /** The message, as the vendor's document has it. */
    readonly message: unknown
    readonly userIds: readonly string[]
  }
  /** The user came or went, in the words of the vendor's webhook. */
  readonly 'state-changed': Actor & {
    readonly action: 'Login' | 'Logout' | 'Disconnect'
    readonly reason: 'Register' | 'Unregister' | 'LinkClose' | 'TimeOut'
  }
}

export type EventType = keyof EventData

/** Makes an event; `at` is in milliseconds since the epoch. */
export function toEvent<Type extends EventType>(
  type: Type,
  userId: string,
  at: number,
  data: EventData[Type],
): ChangeEvent {
  return { type, userId, at, data: { ...data } }
}

/** Whether an event is of a type, and so has that type's data: this file's `toEvent` wrote it. */
export function isEvent<Type extends EventType>(
  event: StoredEvent,
  type: Type,
): event is StoredEvent & { readonly data: EventData[Type] & Readonly<Record<string, unknown>> } {
  return event.type === type
}

/** The events of a seed's users: one when it replaces any, however many they are. */
export function replacedEvents(current: readonly (UserRecord | undefined)[], at: number): readonly ChangeEvent[] {
  const replaced = current.find((user) => user !== undefined)
  return replaced === undefined ? [] : [toEvent('users-replaced', replaced.userId, at, { by: 'seed' })]
}
