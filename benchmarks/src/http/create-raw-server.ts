import { createServer, type Server } from 'node:http'

/** The least that a JSON server does on `node:http`: parse the body, answer an object. */
export function createRawServer(handle: (body: unknown, reply: (answer: unknown) => void) => void): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      handle(JSON.parse(Buffer.concat(chunks).toString()), (answer) => {
        const text = JSON.stringify(answer)
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
        response.end(text)
      })
    })
  })
}
