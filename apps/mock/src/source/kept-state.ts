import type { Mock } from '@portrait/msw'

const key = 'portrait-mock/2'

/** Keeps what the mock holds, its faults and its clock for the next time the page is opened. A full or forbidden storage keeps nothing. */
export async function keepState(mock: Mock): Promise<void> {
  const rules = mock.faults.list().map(({ rule }) => rule)
  const text = JSON.stringify({ snapshot: await mock.snapshot(), rules, clock: mock.clock.state() })
  try {
    localStorage.setItem(key, text)
  } catch {}
}

/** Brings back what was kept, if anything. */
export async function restoreKeptState(mock: Mock): Promise<void> {
  try {
    const text = localStorage.getItem(key)
    if (text === null) return
    const { snapshot, rules, clock } = JSON.parse(text)
    await mock.restore(snapshot)
    mock.faults.set(rules)
    if (clock.isFrozen) mock.clock.freeze(clock.nowMs)
    else if (clock.offsetMs > 0) mock.clock.advance(clock.offsetMs)
  } catch {
    // What cannot be read again is of no use; the page begins with its seed.
    await mock.reset()
  }
}

/** Keeps the state from now on, whenever a request has come. */
export async function keepAfterRequests(mock: Mock): Promise<void> {
  for await (const _ of mock.journal.follow()) await keepState(mock)
}
