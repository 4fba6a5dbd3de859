import { CommonClient } from 'tencentcloud-sdk-nodejs-common'
import { lcicSample } from './lcic-sample.ts'
import { serveClient, serverUrl } from './serve-client.ts'

const { secretId, secretKey, action, input, version } = lcicSample
const client = new CommonClient(serverUrl.host, version, {
  credential: { secretId, secretKey },
  profile: { httpProfile: { protocol: 'http://' } },
})

serveClient(() => client.request(action, input))
