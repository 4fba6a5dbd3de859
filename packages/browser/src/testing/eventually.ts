import { vi } from 'vitest'

/** Waits until a check passes, with the patience that a busy machine needs. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000 })
}
