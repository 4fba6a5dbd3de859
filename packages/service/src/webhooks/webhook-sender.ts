import { type App, chatSettings } from '@portrait/protocol'
import type { Clock } from '../clock.ts'
import type { Store, StoredEvent } from '../store.ts'
import { readEventPage } from '../stream/read-event-page.ts'
import type { Timers } from '../timers.ts'
import { createDeliveryLog, type DeliveryLog } from './delivery-log.ts'
import { type AttemptOutcome, postWebhook, type WebhookFetch } from './post-webhook.ts'
import { toWebhook, type Webhook } from './to-webhook.ts'
import { createUserQueues } from './user-queues.ts'
import { toWebhookUrl } from './webhook-url.ts'

export interface WebhookSenderOptions {
  readonly store: Store
  readonly clock: Clock
  readonly timers: Timers
  readonly fetch: WebhookFetch
  /** From 0 up to, but not including, 1: spreads the attempts that follow a failure. */
  readonly random: () => number
  readonly onError: (error: unknown) => void
}

/** Sends the webhooks of one app, in order for each user, each at least once. */
export interface WebhookSender {
  readonly log: DeliveryLog
  /** The app's configuration from now on. */
  configure(app: App): void
  /** There may be new events. */
  wake(): void
  /** Stops sending; what is under way is sent again by the next sender. Resolves when nothing is under way. */
  close(): Promise<void>
}

interface Job {
  readonly event: StoredEvent
  readonly webhook: Webhook
  attempts: number
}

const { maxAttempts, backoffMs, maxBackoffMs, maxWaiting, maxDeliveries, maxParallel } = chatSettings.webhook
const pageSize = 100
// How long a store that cannot be read or written is left alone.
const retryMs = 1000

/** The name under which the store keeps how far an app's webhooks have come. */
export function webhookCursor(sdkAppId: number): string {
  return `webhooks/${sdkAppId}`
}

export function createWebhookSender(first: App, options: WebhookSenderOptions): WebhookSender {
  const { store, clock, timers, fetch, random, onError } = options
  const { sdkAppId } = first
  const log = createDeliveryLog(maxDeliveries)
  const queues = createUserQueues<Job>({ maxActive: maxParallel, work: attempt, onOver })
  /** Numbers of events whose webhooks are not over, in the order of the events. */
  const open = new Set<number>()
  const closing = new AbortController()
  const { signal } = closing
  const cancels = new Set<() => void>()
  let app = first
  let position: number | undefined
  let isAwake = false
  let reading: Promise<void> | undefined
  let saved = 0
  let saving: Promise<void> | undefined

  function wake(): void {
    isAwake = true
    if (reading !== undefined || signal.aborted) return
    reading = read().finally(() => {
      reading = undefined
      if (isAwake && queues.size() < maxWaiting) wake()
    })
  }

  async function read(): Promise<void> {
    try {
      position ??= await begin()
      while (isAwake && !signal.aborted) {
        // Events wait in the store until there is room.
        if (queues.size() >= maxWaiting) return
        isAwake = false
        await readPage(position)
      }
    } catch (error) {
      if (signal.aborted) return
      isAwake = false
      onError(error)
      later(retryMs, wake)
    }
  }

  /** An app's webhooks begin when it gets a target, and go on where they were when the service starts again. */
  async function begin(): Promise<number> {
    const cursor = await store.cursors.get(webhookCursor(sdkAppId))
    const start = cursor ?? (await store.eventLog()).newestSeq
    if (cursor === undefined) await store.cursors.set(webhookCursor(sdkAppId), start)
    saved = start
    return start
  }

  async function readPage(from: number): Promise<void> {
    const page = await readEventPage(store, from, pageSize)
    if (signal.aborted) return
    for (const event of page.events) {
      const webhook = event.sdkAppId === sdkAppId ? toWebhook(event, app) : undefined
      if (webhook === undefined) continue
      open.add(event.seq)
      queues.add(event.userId, { event, webhook, attempts: 0 })
    }
    isAwake ||= page.position !== from
    position = page.position
    if (page.isLost) onError(new Error(`Webhooks of app ${sdkAppId} were lost: their events were forgotten first.`))
    // Events of others are skipped again after a restart, but not all of them.
    if (page.position - saved > maxWaiting) save()
  }

  async function attempt(job: Job): Promise<true | ((tryAgain: () => void) => void)> {
    const startMs = performance.now()
    job.attempts += 1
    const { isDelivered, ...outcome } = await send(job)
    if (signal.aborted) return () => {}
    const isOver = isDelivered || app.webhook?.retry !== true || job.attempts >= maxAttempts
    log.put({
      seq: job.event.seq,
      command: job.webhook.command,
      userId: job.event.userId,
      at: clock.now(),
      state: isDelivered ? 'delivered' : isOver ? 'failed' : 'waiting',
      attempts: job.attempts,
      durationMs: Math.round(performance.now() - startMs),
      ...outcome,
    })
    if (isOver) return true
    // Full jitter: those who failed together do not come back together.
    const waitMs = random() * Math.min(maxBackoffMs, backoffMs * 2 ** (job.attempts - 1))
    return (tryAgain) => later(waitMs, tryAgain)
  }

  async function send({ webhook }: Job): Promise<AttemptOutcome> {
    if (app.webhook === undefined) return { isDelivered: false, error: 'The app has no target any more.' }
    let url: URL
    try {
      url = toWebhookUrl(app, app.webhook, webhook, clock.now())
    } catch {
      return { isDelivered: false, error: 'The target is no URL. Configure one that begins with http or https.' }
    }
    return postWebhook(url, JSON.stringify(webhook.body), { fetch, timers, signal })
  }

  function onOver({ event }: Job): void {
    open.delete(event.seq)
    save()
    if (isAwake) wake()
  }

  /** Keeps in the store up to where everything is over. One write is under way at a time. */
  function save(): void {
    if (saving !== undefined || signal.aborted) return
    saving = saveNow().finally(() => {
      saving = undefined
      if (cursor() !== saved) save()
    })
  }

  async function saveNow(): Promise<void> {
    const reached = cursor()
    try {
      await store.cursors.set(webhookCursor(sdkAppId), reached)
    } catch (error) {
      // The next one that is over tries again.
      if (!signal.aborted) onError(error)
    }
    saved = reached
  }

  function cursor(): number {
    for (const seq of open) return seq - 1
    return position ?? saved
  }

  function later(ms: number, callback: () => void): void {
    const cancel = timers.set(ms, () => {
      cancels.delete(cancel)
      callback()
    })
    cancels.add(cancel)
  }

  return {
    log,
    configure(changed) {
      app = changed
    },
    wake,
    async close() {
      closing.abort()
      for (const cancel of cancels) cancel()
      await reading
      await saving
    },
  }
}
