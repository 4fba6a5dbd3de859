import { lcicSample } from './lcic-sample.ts'
import { serveClient, serverUrl } from './serve-client.ts'

const { contentType, input } = lcicSample

serveClient(async () => {
  const body = JSON.stringify(input)
  const response = await fetch(serverUrl, { method: 'POST', headers: { 'content-type': contentType }, body })
  return response.json()
})
