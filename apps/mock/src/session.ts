import { type ChatSDK, TIM } from '@portrait/browser'
import type { Mock } from '@portrait/msw'

/** A user who is signed in. */
export interface Session {
  readonly userId: string
  readonly chat: ChatSDK
  end(): Promise<void>
}

/**
 * Signs a user in through the browser adapter, whose requests the worker intercepts. Rejects with an ImError. A real
 * page asks its backend for the UserSig; here the mock makes it, in the page, from a key that everybody knows.
 */
export async function signIn(mock: Mock, userId: string): Promise<Session> {
  // Nobody but this page changes anything here, so each call asks and no stream is needed.
  const chat = TIM.create({ SDKAppID: mock.app.sdkAppId, baseUrl: mock.baseUrl, live: false })
  await chat.login({ userID: userId, userSig: mock.userSig(userId) })
  return {
    userId,
    chat,
    async end() {
      await chat.logout()
    },
  }
}
