import { afterAll, afterEach, beforeAll } from 'vitest'
import type { Mock } from '../mock.ts'
import { createInterception, type Network } from './interception.ts'

/**
 * Intercepts requests for all tests of a file or a `describe`: starts before them, takes back overrides and resets the
 * mocks after each, and stops at the end. A request that nobody answers fails. Answers the network, for its `use`.
 * Throws a TypeError when two of the mocks have one SDKAppID: the first would get the requests of both. The tests fail
 * with a SeedError when a user's record is wrong, and with a TypeError within the scope of another `installMock`.
 */
export function installMock<N extends Network>(mocks: Mock | readonly Mock[], network: N): N {
  const all: readonly Mock[] = 'handlers' in mocks ? [mocks] : mocks
  requireDistinct(all)
  const interception = createInterception(all, network)
  beforeAll(() => interception.start())
  afterEach(() => interception.reset())
  afterAll(() => interception.stop())
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
