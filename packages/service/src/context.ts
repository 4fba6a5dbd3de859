import type { App } from '@portrait/protocol'
import type { Actor } from './actor.ts'
import type { Clock } from './clock.ts'
import type { Ids } from './ids.ts'
import type { Presence } from './presence.ts'
import type { Store } from './store.ts'

/** What every rule may use; nothing else reaches the outside. */
export interface RuleContext {
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  readonly presence: Presence
}

/** The context of a call in the name of one app. */
export interface AppContext extends RuleContext {
  readonly app: App
  /** The UserID that calls: an admin (Chat) or the user (web). */
  readonly caller: string
  /** The caller, and from where they call. */
  readonly actor: Actor
}
