import type { Clock } from './clock.ts'

/** Resolves after a delay; never when the signal aborts before. */
export function sleep({ after }: Pick<Required<Clock>, 'after'>, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const callOff = after(delayMs, () => {
      signal.removeEventListener('abort', callOff)
      resolve()
    })
    signal.addEventListener('abort', callOff)
  })
}
