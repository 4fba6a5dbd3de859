import { Pool } from 'undici'
import { lcicSample } from './lcic-sample.ts'
import { serveClient, serverUrl } from './serve-client.ts'
import { signBare } from './sign-bare.ts'

const { host, origin } = serverUrl
const pool = new Pool(origin)

serveClient(async () => {
  const body = JSON.stringify(lcicSample.input)
  const answer = await pool.request({ path: '/', method: 'POST', headers: signBare(host, body), body })
  return answer.body.json()
})
