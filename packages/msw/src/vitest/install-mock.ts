import { afterAll, afterEach, beforeAll } from 'vitest'
import { failUnhandled } from '../fail-unhandled.ts'
import type { Mock } from '../mock.ts'

/** What `setupServer` and `setupWorker` have in common, as far as it is needed here. */
type Network = { resetHandlers(): void } & (
  | { listen(options: { onUnhandledFrame: typeof failUnhandled }): unknown; close(): unknown }
  | { start(options: { onUnhandledFrame: typeof failUnhandled; quiet: boolean }): Promise<unknown>; stop(): unknown }
)

/**
 * Intercepts requests for all tests of a file or a `describe`: starts before them, takes back overrides and resets the
 * mocks after each, and stops at the end. A request that nobody answers fails. Answers the network, for its `use`.
 */
export function installMock<N extends Network>(mocks: Mock | readonly Mock[], network: N): N {
  const all: readonly Mock[] = 'handlers' in mocks ? [mocks] : mocks
  beforeAll(async () => {
    if ('listen' in network) network.listen({ onUnhandledFrame: failUnhandled })
    else await network.start({ onUnhandledFrame: failUnhandled, quiet: true })
  })
  afterEach(async () => {
    network.resetHandlers()
    await Promise.all(all.map((mock) => mock.reset()))
  })
  afterAll(async () => {
    await ('close' in network ? network.close() : network.stop())
  })
  return network
}
