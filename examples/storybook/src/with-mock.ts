import { TIM } from '@portrait/browser'
import { createMock, type Mock } from '@portrait/msw'
import type { HttpHandler } from 'msw'
import { setupWorker } from 'msw/browser'

/** Stands between all stories and the network; the preview starts it. */
export const worker = setupWorker()

let lastAppId = 1_400_000_000

/**
 * Makes a loader that gives a story a mock, and a user who is logged in there. Each mock has an SDKAppID of its own, so
 * that stories on one page share no state. `override` lets operations fail or wait, once the user is in.
 */
export function withMock(nick: string, override: (mock: Mock) => readonly HttpHandler[] = () => []) {
  lastAppId += 1
  const mock = createMock({ seed: { sdkAppId: lastAppId, users: [{ userId: 'rider_17', profile: { nick } }] } })
  // Without a change stream each call asks, so that a story can make any of them fail.
  const chat = TIM.create({ SDKAppID: mock.app.sdkAppId, baseUrl: mock.baseUrl, live: false })

  async function logIn(): Promise<void> {
    worker.use(...mock.handlers)
    await chat.login({ userID: 'rider_17', userSig: mock.userSig('rider_17') })
    worker.use(...override(mock))
  }

  let loggedIn: Promise<void> | undefined
  return async () => {
    loggedIn ??= logIn().catch((error: unknown) => {
      // The next time it is tried again.
      loggedIn = undefined
      throw error
    })
    await loggedIn
    await mock.reset()
    return { mock, chat }
  }
}
