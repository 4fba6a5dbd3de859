import type { App } from '@portrait/protocol'
import type { Page, StoreChange } from '../store.ts'
import type { DeliveryPage } from './delivery-page.ts'
import { createWebhookSender, type WebhookSender, type WebhookSenderOptions, webhookCursor } from './webhook-sender.ts'

/** The webhooks of all apps. */
export interface Webhooks {
  /** What became of an app's webhooks lately, newest first. */
  deliveries(sdkAppId: number, page: Page): DeliveryPage
  /** Stops sending. What was not delivered is sent after the next start. */
  close(): Promise<void>
}

/** Sends the webhooks of each app that has a target, from the moment on in which it has one. */
export function createWebhooks(options: WebhookSenderOptions): Webhooks {
  const { store, onError } = options
  const senders = new Map<number, WebhookSender>()
  let isClosed = false
  let refreshing = refresh()
  const unwatch = store.watch(onChange)

  function onChange(change: StoreChange): void {
    if (change === 'events') for (const sender of senders.values()) sender.wake()
    else refreshing = refreshing.then(() => refresh(change === 'restored'))
  }

  /** `isRestored`: everything was replaced, so all begin anew. */
  async function refresh(isRestored = false): Promise<void> {
    try {
      const apps = isClosed ? [] : await store.apps.list()
      const wanted = new Map(apps.filter(hasTarget).map((app) => [app.sdkAppId, app]))
      for (const [sdkAppId, sender] of senders) {
        if (wanted.has(sdkAppId) && !isRestored) continue
        senders.delete(sdkAppId)
        await sender.close()
        await store.cursors.set(webhookCursor(sdkAppId), undefined)
      }
      for (const app of wanted.values()) {
        if (isClosed) return
        const sender = senders.get(app.sdkAppId) ?? createWebhookSender(app, options)
        senders.set(app.sdkAppId, sender)
        sender.configure(app)
        sender.wake()
      }
    } catch (error) {
      if (!isClosed) onError(error)
    }
  }

  return {
    deliveries(sdkAppId, page) {
      const log = senders.get(sdkAppId)?.log
      return { deliveries: log?.list(page) ?? [], total: log?.size() ?? 0 }
    },
    async close() {
      isClosed = true
      unwatch()
      await refreshing
      await Promise.all([...senders.values()].map((sender) => sender.close()))
      senders.clear()
    },
  }
}

function hasTarget({ webhook }: App): boolean {
  return webhook !== undefined
}
