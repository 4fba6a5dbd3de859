import { lcicSample } from './lcic-sample.ts'
import { serveClient, serverUrl } from './serve-client.ts'
import { signBare } from './sign-bare.ts'

const { host, href } = serverUrl

serveClient(async () => {
  const body = JSON.stringify(lcicSample.input)
  const response = await fetch(href, { method: 'POST', headers: signBare(host, body), body })
  return response.json()
})
