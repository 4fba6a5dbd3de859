import type { Page } from '../store.ts'
import type { WebhookCommand } from './to-webhook.ts'

/** What became of one webhook so far. */
export interface Delivery {
  /** The number of the event it tells. */
  readonly seq: number
  readonly command: WebhookCommand
  readonly userId: string
  /** When it was sent last, in milliseconds since the epoch by the service's clock. */
  readonly at: number
  readonly state: 'delivered' | 'waiting' | 'failed'
  readonly attempts: number
  /** How long the last attempt took, in milliseconds of real time. */
  readonly durationMs: number
  /** The HTTP status of the last attempt, where there was an answer. */
  readonly status?: number
  /** Why the last attempt was no delivery. */
  readonly error?: string
}

/** The newest deliveries of an app. */
export interface DeliveryLog {
  /** Adds a delivery, or replaces what was known of it. */
  put(delivery: Delivery): void
  /** Newest first. */
  list(page: Page): readonly Delivery[]
  size(): number
}

export function createDeliveryLog(maxDeliveries: number): DeliveryLog {
  const deliveries = new Map<number, Delivery>()
  return {
    put(delivery) {
      deliveries.delete(delivery.seq)
      deliveries.set(delivery.seq, delivery)
      for (const seq of deliveries.keys()) {
        if (deliveries.size <= maxDeliveries) break
        deliveries.delete(seq)
      }
    },
    list: ({ offset, limit }) => [...deliveries.values()].reverse().slice(offset, offset + limit),
    size: () => deliveries.size,
  }
}
