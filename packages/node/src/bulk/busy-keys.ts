/** Lets work about one key wait for earlier work about it. */
export interface BusyKeys {
  /** Runs work when the earlier work about its keys has settled. */
  run<Value>(keys: ReadonlySet<string>, work: () => Promise<Value>): Promise<Value>
}

/** Makes it. It remembers the keys of work that is not done, and no others. */
export function createBusyKeys(): BusyKeys {
  const busy = new Map<string, Promise<unknown>>()
  return {
    async run(keys, work) {
      const before = [...keys].flatMap((key) => busy.get(key) ?? [])
      const running = before.length === 0 ? work() : Promise.allSettled(before).then(work)
      for (const key of keys) busy.set(key, running)
      try {
        return await running
      } finally {
        for (const key of keys) if (busy.get(key) === running) busy.delete(key)
      }
    },
  }
}
