import type { Ready } from '@portrait/server'
import { CommonClient } from 'tencentcloud-sdk-nodejs-common'
import type { Calls, Face } from './face.ts'

/** The vendor's own client of TencentCloud API 3.0. */
export function createCommonClientFace({ url, tencentCloud }: Ready): Face {
  function calls(secretKey: string): Calls {
    const endpoint = new URL(url).host
    const lcic = new CommonClient(endpoint, '2022-08-17', {
      credential: { secretId: tencentCloud.secretId, secretKey },
      profile: { httpProfile: { endpoint, protocol: 'http://' } },
    })
    return {
      setNick: (UserId, Nickname) => lcic.request('ModifyUserProfile', { UserId, Nickname }),
      readNick: async (UserId) => (await lcic.request('DescribeUser', { UserId })).Name,
    }
  }

  return {
    name: 'CommonClient',
    api: 'lcic',
    calls: calls(tencentCloud.secretKey),
    strangersCalls: calls('another key'),
  }
}
