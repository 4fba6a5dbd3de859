import type { App } from '@portrait/protocol'
import type { Actor } from '../actor.ts'
import { isEvent } from '../event-data.ts'
import { fieldTableOf } from '../field-table.ts'
import type { StoredEvent } from '../store.ts'

/** A webhook's name, as the vendor has it. */
export type WebhookCommand = NonNullable<NonNullable<App['webhook']>['events']>[number]

/** What is sent, and what the query says of who caused it. */
export interface Webhook {
  readonly command: WebhookCommand
  readonly body: object
  readonly actor: Actor
}

/** The webhook of an event; `undefined` when the app wants none of it. */
export function toWebhook(event: StoredEvent, app: App): Webhook | undefined {
  const webhook = isEvent(event, 'profile-updated') ? portraitSet(event, app) : stateChange(event)
  return webhook !== undefined && wantsWebhook(app, webhook.command) ? webhook : undefined
}

/** Whether an app has a target for a webhook. */
export function wantsWebhook({ webhook }: App, command: WebhookCommand): boolean {
  return webhook !== undefined && (webhook.events?.includes(command) ?? true)
}

function portraitSet(
  event: StoredEvent & { readonly data: Actor & { readonly fields: Readonly<Record<string, string | number | null>> } },
  app: App,
): Webhook {
  const { userId, at, data } = event
  const table = fieldTableOf(app)
  const command = 'Profile.CallbackPortraitSet'
  const ProfileItem = Object.entries(data.fields).map(([Tag, value]) => ({
    Tag,
    Value: value ?? table.get(Tag)?.unset ?? '',
  }))
  const body = {
    CallbackCommand: command,
    Operator_Account: data.caller,
    From_Account: userId,
    EventTime: at,
    ProfileItem,
  }
  return { command, body, actor: data }
}

function stateChange(event: StoredEvent): Webhook | undefined {
  const state = stateOf(event)
  if (state === undefined) return undefined
  const { Action, Reason, actor } = state
  const command = 'State.StateChange'
  const Info = { Action, To_Account: event.userId, Reason }
  return { command, body: { CallbackCommand: command, EventTime: event.at, Info }, actor }
}

function stateOf(event: StoredEvent) {
  if (isEvent(event, 'kicked')) return { Action: 'Logout', Reason: 'Unregister', actor: event.data }
  if (!isEvent(event, 'state-changed')) return undefined
  const { action, reason } = event.data
  return { Action: action, Reason: reason, actor: event.data }
}
