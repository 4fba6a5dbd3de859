import type { StoreChange } from './store.ts'

/** Who wants to know of a store's changes. */
export interface Watchers {
  watch(listener: (change: StoreChange) => void): () => void
  notify(change: StoreChange): void
}

/** For stores: keeps the listeners of `watch`. */
export function createWatchers(): Watchers {
  const listeners = new Set<(change: StoreChange) => void>()
  return {
    watch(listener) {
      // A function of its own, so that one listener may watch twice.
      const own = (change: StoreChange): void => listener(change)
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    notify(change) {
      for (const listener of listeners) listener(change)
    },
  }
}
