import type { Mock } from '@portrait/msw'

const key = 'portrait-mock/1'

/** Keeps what the mock holds for the next time the page is opened. A full or forbidden storage keeps nothing. */
export async function keepState(mock: Mock): Promise<void> {
  const text = JSON.stringify(await mock.snapshot())
  try {
    localStorage.setItem(key, text)
  } catch {}
}

/** Brings back what was kept, if anything. */
export async function restoreKeptState(mock: Mock): Promise<void> {
  try {
    const text = localStorage.getItem(key)
    if (text !== null) await mock.restore(JSON.parse(text))
  } catch {
    // What cannot be read again is of no use; the page begins with its seed.
    await mock.reset()
  }
}
