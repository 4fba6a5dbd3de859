import { Agent, request } from 'node:http'
import { lcicSample } from './lcic-sample.ts'
import { serveClient, serverUrl } from './serve-client.ts'
import { signBare } from './sign-bare.ts'

const { host, hostname, port } = serverUrl
const agent = new Agent({ keepAlive: true })

serveClient(() => {
  const body = JSON.stringify(lcicSample.input)
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, hostname, port, path: '/', method: 'POST', headers: signBare(host, body) },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => {
          text += chunk
        })
        answer.on('end', () => resolve(JSON.parse(text)))
        answer.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
})
