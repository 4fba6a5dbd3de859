import { createServer } from 'node:http'
import { announce } from '../http/announce.ts'
import { lcicAnswer } from './lcic-sample.ts'

const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(lcicAnswer) }

// As little as a server can do: it reads the request to its end and answers always the same.
const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(200, headers).end(lcicAnswer))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') announce(`http://127.0.0.1:${address.port}`)
})
