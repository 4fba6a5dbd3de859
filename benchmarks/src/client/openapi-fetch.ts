import createClient from 'openapi-fetch'
import { lcicSample } from './lcic-sample.ts'
import { serveClient, serverUrl } from './serve-client.ts'

/** The one operation as openapi-typescript would write it. */
interface Paths {
  '/': {
    post: {
      requestBody: { content: { 'application/json': { UserId: string; Nickname: string; Avatar: string } } }
      responses: { 200: { content: { 'application/json': { Response: { RequestId: string } } } } }
    }
  }
}

const client = createClient<Paths>({ baseUrl: serverUrl.origin })

serveClient(async () => (await client.POST('/', { body: lcicSample.input })).data)
