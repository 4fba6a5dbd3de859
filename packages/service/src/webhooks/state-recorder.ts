import type { Clock } from '../clock.ts'
import { type EventData, toEvent } from '../event-data.ts'
import type { Store } from '../store.ts'
import type { PresenceChange } from '../stream/stream-hub.ts'
import { wantsWebhook } from './to-webhook.ts'

/** Writes events of users who come and go, for webhooks to tell. */
export interface StateRecorder {
  record(change: PresenceChange): void
  /** Resolves when everything is written. */
  settled(): Promise<void>
}

type State = Pick<EventData['state-changed'], 'action' | 'reason'>

/** A kick is an event of its own. */
const states: Readonly<Record<PresenceChange['what'], State | undefined>> = {
  came: { action: 'Login', reason: 'Register' },
  went: { action: 'Disconnect', reason: 'LinkClose' },
  expired: { action: 'Disconnect', reason: 'TimeOut' },
  kicked: undefined,
}

/** Only apps that want to be told have anything written. */
export function createStateRecorder({
  store,
  clock,
  onError,
}: {
  readonly store: Store
  readonly clock: Clock
  readonly onError: (error: unknown) => void
}): StateRecorder {
  let written: Promise<void> = Promise.resolve()

  async function write({ sdkAppId, userId, origin }: PresenceChange, state: State, at: number): Promise<void> {
    const app = await store.apps.get(sdkAppId)
    if (app === undefined || !wantsWebhook(app, 'State.StateChange')) return
    const event = toEvent('state-changed', userId, at, { ...state, caller: userId, ...origin })
    await store.update(sdkAppId, [], () => ({ records: [], events: [event], result: undefined }))
  }

  return {
    record(change) {
      const state = states[change.what]
      const at = clock.now()
      // One after another: who came and went at once has come first.
      if (state !== undefined) written = written.then(() => write(change, state, at)).catch(onError)
    },
    settled: () => written,
  }
}
