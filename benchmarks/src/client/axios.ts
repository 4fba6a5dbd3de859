import { Agent } from 'node:http'
import axios from 'axios'
import { lcicSample } from './lcic-sample.ts'
import { serveClient, serverUrl } from './serve-client.ts'

const { contentType, input } = lcicSample
const client = axios.create({ httpAgent: new Agent({ keepAlive: true }), headers: { 'content-type': contentType } })

serveClient(async () => (await client.post(serverUrl.href, input)).data)
