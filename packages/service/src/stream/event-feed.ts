import type { Store, StoreChange, StoredEvent } from '../store.ts'
import type { Timers } from '../timers.ts'
import { readEventPage } from './read-event-page.ts'

export interface EventFeedOptions {
  readonly store: Store
  readonly timers: Timers
  /**
   * Looks up what an event needs and returns what hands it on. That is called in the very step in which the position
   * reaches the event, so whoever registers at a position misses nothing after it.
   */
  readonly prepare: (event: StoredEvent) => Promise<() => void> | undefined
  /** Events were gone before they were read: the reader fell behind, or everything was replaced. */
  readonly onLost: (reason: 'past-is-gone' | 'restored') => void
  readonly onApps: () => void
  readonly onError: (error: unknown) => void
}

/** Reads a store's events as they are written, while somebody wants them. */
export interface EventFeed {
  /** Wants the events from now on; resolves when the position is known. The returned function gives them up. */
  retain(): Promise<() => void>
  /** The number of the newest event that was handed on. */
  position(): number
}

const pageSize = 200
// How long a store that cannot be read is left alone.
const retryMs = 1000

export function createEventFeed(options: EventFeedOptions): EventFeed {
  const { store, timers, prepare, onLost, onApps, onError } = options
  let wants = 0
  let position = 0
  let started: Promise<void> | undefined
  let stop: () => void = () => {}

  async function start(): Promise<void> {
    let isAwake = false
    // Nothing is read before the position is known.
    let isReading = true
    let isRestored = false
    let isStopped = false
    let cancelRetry = () => {}
    const unwatch = store.watch(onChange)
    stop = () => {
      isStopped = true
      unwatch()
      cancelRetry()
    }
    position = (await store.eventLog()).newestSeq
    isReading = false
    if (isAwake) wake()

    function onChange(change: StoreChange): void {
      if (change !== 'events') onApps()
      isRestored ||= change === 'restored'
      if (change !== 'apps') wake()
    }

    function wake(): void {
      isAwake = true
      if (!isReading) void read()
    }

    async function read(): Promise<void> {
      isReading = true
      try {
        while (isAwake && !isStopped) {
          isAwake = false
          await readOn()
        }
      } catch (error) {
        if (isStopped) return
        onError(error)
        cancelRetry = timers.set(retryMs, wake)
      } finally {
        isReading = false
      }
    }

    async function readOn(): Promise<void> {
      for (;;) {
        const page = await readEventPage(store, position, pageSize)
        if (isStopped) return
        if (page.isLost) {
          position = page.position
          onLost(isRestored ? 'restored' : 'past-is-gone')
          isRestored = false
          continue
        }
        if (page.events.length === 0) return
        for (const event of page.events) {
          const prepared = prepare(event)
          const handOn = prepared && (await prepared)
          if (isStopped) return
          position = event.seq
          handOn?.()
        }
      }
    }
  }

  return {
    async retain() {
      wants += 1
      if (wants === 1) started = start()
      let isHeld = true
      const release = (): void => {
        if (!isHeld) return
        isHeld = false
        wants -= 1
        if (wants === 0) stop()
      }
      try {
        await started
      } catch (error) {
        release()
        throw error
      }
      return release
    },
    position: () => position,
  }
}
