import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'

/** A request as it came over the wire. */
interface RecordedRequest {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Stands before a service. */
export interface Recorder extends AsyncDisposable {
  /** Where it listens: address and port. */
  readonly host: string
  readonly requests: readonly RecordedRequest[]
}

/** Listens on loopback, keeps every request and passes it on to a service as it came, Host included. */
export async function recordRequests(service: string): Promise<Recorder> {
  const requests: RecordedRequest[] = []
  const server = createServer(async (incoming, answer) => {
    const { method, headers, url = '' } = incoming
    const body = await buffer(incoming)
    requests.push({ headers, body: body.toString() })
    const onward = request(new URL(url, service), { method, headers }).end(body)
    const [answered] = (await once(onward, 'response')) as [IncomingMessage]
    answer.writeHead(answered.statusCode ?? 502, answered.headers)
    await pipeline(answered, answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
