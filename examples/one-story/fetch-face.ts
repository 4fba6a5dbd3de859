import type { Ready } from '@portrait/server'
import TlsSigApi from 'tls-sig-api-v2'
import type { Calls, Face } from './face.ts'
import { Refusal } from './refusal.ts'

interface Answer {
  readonly ErrorCode: number
  /** Of portrait_get alone. */
  readonly UserProfileItem: readonly { readonly ProfileItem: readonly { readonly Value: unknown }[] }[]
}

/** Bare requests to the Chat server API, signed by the vendor's own library. */
export function createFetchFace({ url, sdkAppId, secretKey, admin }: Ready): Face {
  function calls(key: string): Calls {
    async function call(command: string, body: object) {
      const usersig = new TlsSigApi.Api(sdkAppId, key).genSig(admin, 3600)
      const query = new URLSearchParams({ sdkappid: `${sdkAppId}`, identifier: admin, usersig, contenttype: 'json' })
      const init = { method: 'POST', body: JSON.stringify(body) }
      const response = await fetch(`${url}/v4/profile/${command}?${query}`, init)
      const answer: Answer = JSON.parse(await response.text())
      if (answer.ErrorCode !== 0) throw new Refusal(answer.ErrorCode)
      return answer
    }
    const set = (From_Account: string, Tag: string, Value: string) =>
      call('portrait_set', { From_Account, ProfileItem: [{ Tag, Value }] })
    const nick = 'Tag_Profile_IM_Nick'
    return {
      setNick: (userId, value) => set(userId, nick, value),
      setUndeclaredField: (userId) => set(userId, 'Tag_Profile_Custom_Ghost', 'boo'),
      async readNick(userId) {
        const { UserProfileItem } = await call('portrait_get', { To_Account: [userId], TagList: [nick] })
        return UserProfileItem[0]?.ProfileItem[0]?.Value
      },
    }
  }

  return { name: 'tls-sig-api', api: 'chat', calls: calls(secretKey), strangersCalls: calls('another key') }
}
