import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createWebClient } from './web-client.ts'

let server: Server | undefined

async function callServer(listener: RequestListener): Promise<unknown> {
  server = createServer(listener)
  const listening = server
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  // An address of a TCP server is never a path.
  const { port } = listening.address() as AddressInfo
  const baseUrl = `http://127.0.0.1:${port}`
  return createWebClient({ baseUrl, sdkAppId: 1, userSig: () => 'sig' }).getMyProfile()
}

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

it('does not follow a redirect of a real server', async () => {
  const paths: (string | undefined)[] = []
  const call = callServer((request, response) => {
    paths.push(request.url)
    response.writeHead(307, { location: '/elsewhere' }).end()
  })
  await expect(call).rejects.toMatchObject({
    name: 'TransportError',
    code: 'bad-response',
    httpStatus: 307,
    message: expect.stringContaining('answered HTTP 307 with a redirect.'),
  })
  expect(paths).toEqual(['/web/v1/profile'])
})

it('reports a body that a real server cuts off', async () => {
  const call = callServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('{"userID":', () => response.destroy())
  })
  await expect(call).rejects.toMatchObject({ name: 'TransportError', code: 'network', retryable: true })
})

it('reports a connection that a real server resets', async () => {
  const call = callServer((request) => request.socket.destroy())
  await expect(call).rejects.toMatchObject({ name: 'TransportError', code: 'network' })
})
