import { EventEmitter, once } from 'node:events'
import type { RequestListener } from 'node:http'
import { inspect } from 'node:util'
import { Agent, type Dispatcher } from 'undici'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createChatClient } from './chat-client.ts'
import { defaultTransport } from './default-transport.node.ts'
import { type PortraitError, TransportError } from './errors.ts'
import { createFetchTransport } from './fetch-transport.ts'
import type { PipelineOptions } from './pipeline-options.ts'
import { hostileListeners, type RunningServer, startServer } from './testing/hostile-server.ts'
import { createManualClock } from './testing/manual-clock.ts'
import type { Transport } from './transport.ts'
import { createUndiciTransport } from './undici-transport.ts'

const agent: Dispatcher = new Agent()
const transports: Readonly<Record<string, Transport>> = {
  'node:http': defaultTransport,
  fetch: createFetchTransport(),
  undici: createUndiciTransport(agent),
}
const input = { To_Account: ['rider_17'], TagList: [] }

let server: RunningServer | undefined
const unhandled: unknown[] = []
const note = (reason: unknown) => unhandled.push(reason)

beforeEach(() => {
  process.on('unhandledRejection', note)
})

afterEach(async () => {
  await server?.close()
  // What was left behind rejects now.
  await new Promise((resolve) => setTimeout(resolve))
  process.off('unhandledRejection', note)
  expect(unhandled.splice(0)).toEqual([])
})

afterAll(() => agent.destroy())

function createClient(transport: Transport, options: PipelineOptions = {}) {
  const { url: baseUrl = '' } = server ?? {}
  const who = { sdkAppId: 1, identifier: 'admin', userSig: () => 'eJSECRETsig' }
  return createChatClient({ baseUrl, ...who, transport, random: () => 0, ...options })
}

async function errorOf(call: Promise<unknown>): Promise<PortraitError> {
  const error = await call.then(
    () => expect.fail('The call succeeded.'),
    (reason: unknown) => reason,
  )
  if (error instanceof TransportError) return error
  throw error
}

const outcomes: Readonly<Record<keyof typeof hostileListeners, { code: string; httpStatus: number }>> = {
  reset: { code: 'network', httpStatus: 0 },
  'half a head': { code: 'network', httpStatus: 0 },
  'no HTTP': { code: 'network', httpStatus: 0 },
  'half a body': { code: 'network', httpStatus: 0 },
  'half a chunked body': { code: 'network', httpStatus: 0 },
  'HTML with 200': { code: 'bad-response', httpStatus: 200 },
  'HTML with 502': { code: 'bad-response', httpStatus: 502 },
  'HTML with 404': { code: 'bad-response', httpStatus: 404 },
  'nothing with 204': { code: 'bad-response', httpStatus: 204 },
  redirect: { code: 'bad-response', httpStatus: 307 },
  'JSON of another shape': { code: 'bad-response', httpStatus: 200 },
  'half a JSON': { code: 'bad-response', httpStatus: 200 },
  'a huge body': { code: 'bad-response', httpStatus: 200 },
  'a huge body, announced': { code: 'bad-response', httpStatus: 200 },
}

describe.each(Object.entries(transports))('%s', (_name, transport) => {
  it('sends what it is given and reads what comes back', async () => {
    const received: unknown[] = []
    const listening = await startServer(({ method, url, headers }, response) => {
      received.push([method, url, headers['x-tc-action'], headers.host])
      response.writeHead(200, { 'retry-after': '7', 'set-cookie': ['a=1', 'b=2'] })
      // The first piece ends within a character.
      const bytes = Buffer.from('{"Nick":"测🚲"}')
      response.write(bytes.subarray(0, 10), () => response.end(bytes.subarray(10)))
    })
    server = listening
    const answer = await transport({
      method: 'POST',
      origin: listening.url,
      path: '/mount/v4?a=1&b=%20',
      headers: { 'content-type': 'application/json', 'x-tc-action': 'DescribeUser' },
      body: '{"UserId":"测"}',
      signal: new AbortController().signal,
      onAbort() {},
    })
    expect(received).toEqual([['POST', '/mount/v4?a=1&b=%20', 'DescribeUser', new URL(listening.url).host]])
    expect(listening.bodies).toEqual(['{"UserId":"测"}'])
    expect(answer.status).toBe(200)
    expect(answer.text).toBe('{"Nick":"测🚲"}')
    expect(answer.header('retry-after')).toBe('7')
    expect(answer.header('date')).toMatch(/GMT$/)
    expect(answer.header('x-none')).toBeUndefined()
  })

  it('keeps its connections', async () => {
    const sockets = new Set<unknown>()
    server = await startServer(({ socket }, response) => {
      sockets.add(socket)
      response.end('{"ActionStatus":"OK","ErrorCode":0}')
    })
    const chat = createClient(transport)
    for (let call = 0; call < 5; call++) await chat.portrait_get(input)
    // Undici takes a second one while the first is about to be free.
    expect(sockets.size).toBeLessThanOrEqual(2)
  })

  it('reports a service that is not there', async () => {
    server = await startServer(() => {})
    const chat = createClient(transport)
    await server.close()
    expect(await errorOf(chat.portrait_get(input))).toMatchObject({ code: 'network', retryable: true })
  })

  describe.each([0, 1])('with %i retries', (maxRetries) => {
    it.each(Object.entries(outcomes))('turns %s into an error, once', async (how, outcome) => {
      // Its keys are those of the listeners.
      const listening = await startServer(hostileListeners[how as keyof typeof outcomes])
      server = listening
      const errors: (PortraitError | undefined)[] = []
      const chat = createClient(transport, { maxRetries, onResponse: (event) => errors.push(event.error) })
      const error = await errorOf(chat.portrait_get(input))
      const repeats = outcome.code === 'network' || outcome.httpStatus === 502 ? maxRetries : 0
      expect(error).toMatchObject(outcome)
      expect(error.attempts).toHaveLength(1 + repeats)
      expect(errors).toHaveLength(1 + repeats)
      expect(errors.at(-1)).toBe(error)
      expect(listening.bodies).toHaveLength(1 + repeats)
      expect(`${JSON.stringify(error)} ${inspect(error, { depth: 9 })}`).not.toContain('eJSECRETsig')
    })

    it.each<[string, RequestListener]>([
      ['does not answer', () => {}],
      ['stops in the middle', (_request, response) => response.writeHead(200).write('{"ActionStatus":')],
    ])('gives up a service that %s, and lets the connection go', async (_how, listener) => {
      const clock = createManualClock()
      const closed = new EventEmitter()
      const isClosed = once(closed, 'close')
      server = await startServer((request, response) => {
        request.socket.on('close', () => closed.emit('close'))
        listener(request, response)
        // It has been asked; now the time is up.
        clock.advance(500)
      })
      const error = await errorOf(createClient(transport, { maxRetries, timeoutMs: 500, clock }).portrait_get(input))
      expect(error).toMatchObject({ code: 'timeout', attempts: [{ code: 'timeout' }] })
      await isClosed
      expect(clock.timers).toBe(0)
    })

    it('lets the connection go when the caller aborts', async () => {
      const controller = new AbortController()
      const closed = new EventEmitter()
      const isClosed = once(closed, 'close')
      server = await startServer(({ socket }) => {
        socket.on('close', () => closed.emit('close'))
        controller.abort()
      })
      const error = await errorOf(createClient(transport, { maxRetries }).portrait_get(input, controller))
      expect(error).toMatchObject({ code: 'aborted', attempts: [{ code: 'aborted' }] })
      await isClosed
    })
  })
})
