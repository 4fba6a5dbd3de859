import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { createHttpServer } from './http-door.ts'
import { createStreamWriter, type StreamWriter } from './stream-writer.ts'

/** Chunks on demand: how many were asked for, and whether the reader's end arrived. */
interface Source extends AsyncIterable<string> {
  readonly asked: () => number
  readonly returned: Promise<void>
}

/** A source that gives `chunks` chunks of a text and then waits. */
function createSource(text: string, chunks: number): Source {
  let asked = 0
  let onReturn: () => void = () => {}
  const returned = new Promise<void>((resolve) => {
    onReturn = resolve
  })
  const ended = returned.then(() => ({ done: true, value: undefined }) as const)
  return {
    asked: () => asked,
    returned,
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        asked += 1
        return asked <= chunks ? { done: false, value: text } : ended
      },
      return: async () => {
        onReturn()
        return ended
      },
    }),
  }
}

async function open(source: Source, streams: StreamWriter = createStreamWriter()): Promise<IncomingMessage> {
  const handle = async () => ({ status: 200, headers: { 'content-type': 'text/event-stream' }, body: source })
  const server = createHttpServer({ handle }, streams).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const sent = request({ port: (server.address() as AddressInfo).port }).end()
  const [response] = await once(sent, 'response')
  return response
}

it('writes chunk by chunk, and ends the source when the reader goes away', async () => {
  const source = createSource('tick\n', 2)
  const response = await open(source)
  let read = ''
  for await (const chunk of response.setEncoding('utf8')) {
    read += chunk
    if (read === 'tick\ntick\n') break
  }
  response.destroy()
  await source.returned
})

it('sends the headers before the first chunk', async () => {
  const response = await open(createSource('', 0))
  expect(response.headers).toMatchObject({ 'content-type': 'text/event-stream', 'transfer-encoding': 'chunked' })
})

it('asks a source for no more than a slow reader takes', async () => {
  const source = createSource('x'.repeat(65_536), 1_000_000)
  const response = await open(source)
  // A turn of the event loop that asks for nothing: the door waits for the socket.
  let before = -1
  for (let quiet = 0; quiet < 50; quiet = before === source.asked() ? quiet + 1 : 0) {
    before = source.asked()
    await new Promise(setImmediate)
  }
  expect(source.asked()).toBeLessThan(1000)
  response.destroy()
  await source.returned
})

it('ends all streams at once, those of readers who do not read too', async () => {
  const streams = createStreamWriter()
  const [idle, stuck] = [createSource('', 0), createSource('x'.repeat(65_536), 1_000_000)]
  const [idleAnswer, stuckAnswer] = [await open(idle, streams), await open(stuck, streams)]
  stuckAnswer.on('error', () => {})
  while (stuck.asked() < 3) await new Promise(setImmediate)
  streams.endAll()
  await Promise.all([idle.returned, stuck.returned, once(idleAnswer.resume(), 'end')])
})

it('closes the connection of a reader who is cut off while it has something to take', async () => {
  let cutOff: (() => void) | undefined
  let listeners = 0
  const onCutOff = (callback: () => void) => {
    cutOff = callback
    listeners += 1
    return () => {
      listeners -= 1
    }
  }
  const stuck = { ...createSource('x'.repeat(65_536), 1_000_000), onCutOff }
  const response = await open(stuck)
  const failed = once(response, 'error')
  while (cutOff === undefined) await new Promise(setImmediate)
  cutOff()
  await stuck.returned
  response.resume()
  expect((await failed)[0]).toMatchObject({ code: 'ECONNRESET' })
  expect(listeners).toBe(0)
})
