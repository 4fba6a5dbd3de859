import { createChat, createLcic, defineFields } from '@portrait/node'
import type { Ready } from '@portrait/server'
import type { Calls, Face } from './face.ts'

const undeclared = defineFields({ Ghost: { type: 'string' } })

/** The Node adapter: Chat and LCIC. */
export function createNodeFaces({ url: baseUrl, sdkAppId, secretKey, admin, tencentCloud }: Ready): readonly Face[] {
  function chatCalls(key: string): Calls {
    const options = { sdkAppId, secretKey: key, admin, baseUrl }
    const chat = createChat(options)
    return {
      setNick: (userId, nick) => chat.profiles.set(userId, { nick }),
      readNick: async (userId) => (await chat.profiles.get(userId)).nick,
      setUndeclaredField: (userId) =>
        createChat({ ...options, fields: undeclared }).profiles.set(userId, { custom: { Ghost: 'boo' } }),
    }
  }

  function lcicCalls(key: string): Calls {
    const lcic = createLcic({ secretId: tencentCloud.secretId, secretKey: key, baseUrl })
    return {
      setNick: (userId, nick) => lcic.users.modify(userId, { nick }),
      readNick: async (userId) => (await lcic.users.describe(userId)).nick,
    }
  }

  return [
    {
      name: 'Node Chat',
      api: 'chat',
      checksValues: true,
      calls: chatCalls(secretKey),
      strangersCalls: chatCalls('another key'),
    },
    {
      name: 'Node LCIC',
      api: 'lcic',
      calls: lcicCalls(tencentCloud.secretKey),
      strangersCalls: lcicCalls('another key'),
    },
  ]
}
