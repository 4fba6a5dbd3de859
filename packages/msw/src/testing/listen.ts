import type { AnyHandler } from 'msw'
import { type SetupServer, setupServer } from 'msw/node'
import { onTestFinished } from 'vitest'

/** Intercepts with the handlers until the test ends; a request that none of them takes is an error. */
export function listen(...handlers: readonly AnyHandler[]): SetupServer {
  const server = setupServer(...handlers)
  server.listen({ onUnhandledFrame: 'error' })
  onTestFinished(() => server.close())
  return server
}
