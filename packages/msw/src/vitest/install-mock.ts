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
 * Throws a TypeError when two of the mocks have one SDKAppID: the first would get the requests of both.
 */
export function installMock<N extends Network>(mocks: Mock | readonly Mock[], network: N): N {
  const all: readonly Mock[] = 'handlers' in mocks ? [mocks] : mocks
  requireDistinct(all)
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

function requireDistinct(mocks: readonly Mock[]): void {
  const ids = mocks.map(({ app }) => app.sdkAppId)
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (twice === undefined) return
  throw new TypeError(
    `installMock: two mocks have the SDKAppID ${twice}. Give each its own: createMock({ seed: { sdkAppId } }).`,
  )
}
