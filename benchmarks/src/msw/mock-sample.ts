import { createMock, type Mock } from '@portrait/msw'
import { chatOperations, chatServers } from '@portrait/protocol'

/** A mock with so many users. */
export function createMockOf(count: number): Mock {
  const users = Array.from({ length: count }, (_, index) => ({
    userId: `user${index}`,
    profile: { nick: `User ${index}` },
  }))
  return createMock({ seed: { users } })
}

/** A call of `portrait_get` at the vendor's host, as a backend would send it. */
export function portraitGet(mock: Mock): { readonly url: string; readonly init: RequestInit } {
  const { sdkAppId, admin } = mock.credentials.chat
  const query = `sdkappid=${sdkAppId}&identifier=${admin}&usersig=${mock.userSig(admin)}&random=1&contenttype=json`
  const body = JSON.stringify({ To_Account: ['user1'], TagList: ['Tag_Profile_IM_Nick'] })
  return {
    url: `${chatServers.singapore}${chatOperations.portrait_get.path}?${query}`,
    init: { method: 'POST', headers: { 'content-type': 'application/json' }, body },
  }
}

/** Throws when an answer is not the one of user 1. */
export async function requireAnswer(response: Response): Promise<void> {
  const text = await response.text()
  if (!text.includes('"Value":"User 1"')) throw new Error(`Not the answer that was expected: ${text}`)
}
