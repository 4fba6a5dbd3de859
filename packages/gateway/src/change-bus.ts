/** A change of a profile, as the cloud's webhook told it. Plain JSON. */
export interface ProfileChange {
  readonly userId: string
  /** Who changed it. */
  readonly operatorId: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** The new values by tag. */
  readonly fields: Readonly<Record<string, string | number>>
}

/** How gateways tell each other of changes: the webhook reaches one of them, pages are connected to all. */
export interface ChangeBus {
  /** Tells every subscriber, this process's own too. */
  publish(change: ProfileChange): Promise<void> | void
  /** Calls back for each change, in order for each user. Returns what ends it. */
  subscribe(listener: (change: ProfileChange) => void): () => void
}

/** Makes a bus within this process, which is all that a single gateway needs. */
export function createChangeBus(): ChangeBus {
  const listeners = new Set<(change: ProfileChange) => void>()
  return {
    publish(change) {
      for (const listener of listeners) listener(change)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
