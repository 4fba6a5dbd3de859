import { TIM } from '@portrait/browser'
import { createChat } from '@portrait/node'
import type { Ready } from '@portrait/server'
import type { Calls, Face } from './face.ts'

/** The browser adapter, with UserSigs from the backend. A page reads and writes the profile of who is logged in. */
export function createBrowserFace({ url: baseUrl, sdkAppId, secretKey, admin }: Ready): Face {
  function calls(key: string): Calls {
    const backend = createChat({ sdkAppId, secretKey: key, admin, baseUrl })
    async function logIn(userID: string) {
      const tim = TIM.create({ SDKAppID: sdkAppId, baseUrl, live: false })
      await tim.login({ userID, userSig: backend.userSig(userID) })
      return tim
    }
    return {
      setNick: async (userId, nick) => (await logIn(userId)).updateMyProfile({ nick }),
      readNick: async (userId) => (await (await logIn(userId)).getMyProfile()).data.nick,
      setUndeclaredField: async (userId) =>
        (await logIn(userId)).updateMyProfile({
          profileCustomField: [{ key: 'Tag_Profile_Custom_Ghost', value: 'boo' }],
        }),
    }
  }

  return { name: 'browser', api: 'web', calls: calls(secretKey), strangersCalls: calls('another key') }
}
