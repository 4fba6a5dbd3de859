import { performance } from 'node:perf_hooks'

// Asking for the time after every step would cost more than the shortest steps.
const stepsPerLook = 16

/** Lets `startCase` measure a synchronous step in this process; the index grows with every call. */
export function serveCase(step: (index: number) => unknown): void {
  let index = 0
  let last: unknown
  listen(async (deadline) => {
    const first = index
    while (performance.now() < deadline) {
      for (let count = 0; count < stepsPerLook; count++) last = step(index++)
    }
    if (last === undefined) throw new Error('The step answered nothing.')
    return index - first
  })
}

/** Lets `startCase` measure a step that answers a promise; the next one starts when it settles. */
export function serveAsyncCase(step: (index: number) => Promise<unknown>): void {
  let index = 0
  listen(async (deadline) => {
    const first = index
    while (performance.now() < deadline) {
      for (let count = 0; count < stepsPerLook; count++) await step(index++)
    }
    return index - first
  })
}

/** Lets `startCase` measure a step that answers a promise, so many at once. */
export function serveConcurrentCase(inFlight: number, step: (index: number) => Promise<unknown>): void {
  let index = 0
  listen(async (deadline) => {
    const first = index
    const run = async () => {
      while (performance.now() < deadline) await step(index++)
    }
    await Promise.all(Array.from({ length: inFlight }, run))
    return index - first
  })
}

function listen(run: (deadline: number) => Promise<number>): void {
  process.on('message', async (durationMs: number) => {
    const start = performance.now()
    const steps = await run(start + durationMs)
    process.send?.((steps / (performance.now() - start)) * 1000)
  })
}
