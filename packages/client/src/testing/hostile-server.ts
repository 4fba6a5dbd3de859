import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { maxAnswerBytes } from '../max-answer-bytes.ts'

/** Ways of a server to behave badly. */
export const hostileListeners = {
  reset: (request) => request.socket.destroy(),
  'half a head': (request) => request.socket.end('HTTP/1.1 200 O'),
  'no HTTP': (request) => request.socket.end('220 mail.example ESMTP\r\n\r\n'),
  'half a body': (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('{"ActionStatus":', () => response.destroy())
  },
  'half a chunked body': (_request, response) => {
    response.writeHead(200)
    response.write('{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}', () => response.destroy())
  },
  'HTML with 200': (_request, response) => response.end('<html>Welcome to the hotel</html>'),
  'HTML with 502': (_request, response) => response.writeHead(502).end('<html>Bad gateway</html>'),
  'HTML with 404': (_request, response) => response.writeHead(404).end('<html>Nothing here</html>'),
  'nothing with 204': (_request, response) => response.writeHead(204).end(),
  redirect: (_request, response) => response.writeHead(307, { location: '/elsewhere' }).end(),
  'JSON of another shape': (_request, response) => response.end('{"status":"up"}'),
  'half a JSON': (_request, response) => response.end('{"ActionStatus":"OK"'),
  'a huge body': (_request, response) => pour(response, Buffer.alloc(1024 * 1024, ' ')),
  'a huge body, announced': (_request, response) => {
    response.setHeader('content-length', 4 * maxAnswerBytes)
    pour(response, Buffer.alloc(1024 * 1024, ' '))
  },
} satisfies Record<string, RequestListener>

/** Writes for as long as somebody reads. */
function pour(response: ServerResponse, chunk: Buffer): void {
  const write = () => {
    while (!response.destroyed && response.write(chunk));
  }
  response.on('drain', write)
  write()
}

/** A server on this machine. */
export interface RunningServer {
  readonly url: string
  /** The bodies of the requests so far. */
  readonly bodies: readonly string[]
  close(): Promise<void>
}

/** Starts a server that keeps the requests' bodies. */
export async function startServer(listener: RequestListener): Promise<RunningServer> {
  const bodies: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString())
      listener(request, response)
    })
    // A client that has gone away is what some tests are about.
    response.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // An address of a TCP server is never a path.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    bodies,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      return closed
    },
  }
}
