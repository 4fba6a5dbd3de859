import { failUnhandled } from '../fail-unhandled.ts'
import type { Mock } from '../mock.ts'

/** What `setupServer` and `setupWorker` have in common, as far as it is needed here. */
export type Network = { resetHandlers(): void } & (
  | { listen(options: { onUnhandledFrame: typeof failUnhandled }): unknown; close(): unknown }
  | { start(options: { onUnhandledFrame: typeof failUnhandled; quiet: boolean }): Promise<unknown>; stop(): unknown }
)

/** Whether one is at work: MSW leaves requests to the network that came last, and its end is the end of all. */
let isTaken = false

/** What `installMock` does before the tests, after each, and at the end. */
export interface Interception {
  /** Throws a SeedError when a user's record is wrong, and a TypeError while another one is at work. */
  start(): Promise<void>
  reset(): Promise<void>
  /** Does nothing when it did not start. */
  stop(): Promise<void>
}

/** Makes the interception of a network for mocks. */
export function createInterception(mocks: readonly Mock[], network: Network): Interception {
  let isOurs = false
  return {
    async start() {
      if (isTaken) {
        throw new TypeError(
          'installMock: another one is at work here. Give one of them all mocks: installMock([one, other], network).',
        )
      }
      // Seeds them, so that a wrong record is told of as what it is, and not as the odd answer that a test then gets.
      for (const mock of mocks) await mock.snapshot()
      isTaken = true
      isOurs = true
      if ('listen' in network) network.listen({ onUnhandledFrame: failUnhandled })
      else await network.start({ onUnhandledFrame: failUnhandled, quiet: true })
    },
    async reset() {
      network.resetHandlers()
      await Promise.all(mocks.map((mock) => mock.reset()))
    },
    async stop() {
      if (!isOurs) return
      isTaken = false
      isOurs = false
      await ('close' in network ? network.close() : network.stop())
    },
  }
}
