import { readFileSync } from 'node:fs'
import {
  chatGatewayErrors,
  chatOperations,
  lcicGatewayErrors,
  lcicOperations,
  webGatewayErrors,
  webOperations,
} from '@portrait/protocol'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ServiceRequest } from './message.ts'
import { readerOf } from './testing/body.ts'
import { chatRequest } from './testing/chat-request.ts'
import { fromSchema } from './testing/from-schema.ts'
import { tc3Request, v1Request } from './testing/lcic-request.ts'
import { brokenText, mutated, mutatedHeaders, mutatedQuery } from './testing/mutate.ts'
import { requestSchemas } from './testing/request-schemas.ts'
import { stateHintsOf } from './testing/state-hints.ts'
import { jsonOf, startTestService, type TestService } from './testing/test-service.ts'
import { webRequest } from './testing/web-request.ts'

// A run that takes longer than this hangs.
const runs = { numRuns: 120, timeout: 2000 }
const envelopeRuns = { numRuns: 60, timeout: 2000 }
const methods = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'post', 'TRACE')

let service: TestService

beforeEach(async () => {
  // Answers are checked against their specs, and an internal error fails the test with its own message.
  service = await startTestService()
})

/** The bodies of an operation, each with something wrong in it; any JSON where it takes none. */
function bodiesOf(api: 'chat' | 'lcic' | 'web', id: string) {
  const schema = requestSchemas(api, (file) => readFileSync(file, 'utf8')).get(id)
  const wrong = schema === undefined ? fc.jsonValue() : mutated(fromSchema(schema, stateHintsOf(id)))
  return brokenText(fc.oneof({ weight: 9, arbitrary: wrong }, fc.jsonValue()))
}

/** Runs a request with a changed envelope: its method, query and headers. */
function envelopesOf(request: ServiceRequest) {
  const query = fc.oneof(fc.constant(request.query), mutatedQuery(request.query))
  const headers = fc.oneof(fc.constant(request.headers), mutatedHeaders(request.headers))
  const method = fc.oneof({ weight: 4, arbitrary: fc.constant(request.method) }, methods)
  return fc.record({ query, headers, method }).map((envelope) => ({ ...request, ...envelope }))
}

// verifies: chat.gateway.any-body, chat.gateway.status
describe('a mutated request of Chat gets HTTP 200 and a listed code', () => {
  async function check(request: ServiceRequest, errors: readonly number[]): Promise<void> {
    // Two pushes within a second would be refused for that alone.
    service.advance(1000)
    const response = await service.handle(request)
    expect(response.status).toBe(200)
    expect([0, ...errors, ...chatGatewayErrors]).toContain(jsonOf(response).ErrorCode)
  }

  it.each(Object.values(chatOperations))('$id, by its body', async ({ id, errors }) => {
    const request = chatRequest(id)
    const property = fc.asyncProperty(bodiesOf('chat', id), (body) =>
      check({ ...request, readBody: readerOf(body) }, errors),
    )
    await fc.assert(property, runs)
  })

  it('by its query, headers and method', async () => {
    const { id, errors } = chatOperations.portrait_get
    const request = chatRequest(id, { body: { To_Account: ['rider_17'], TagList: ['Tag_Profile_IM_Nick'] } })
    await fc.assert(
      fc.asyncProperty(envelopesOf(request), (changed) => check(changed, errors)),
      { ...envelopeRuns, numRuns: 400 },
    )
  })
})

// verifies: lcic.gateway.any-body, lcic.gateway.status
describe('a mutated request of LCIC gets HTTP 200 and a listed code', () => {
  async function check(request: ServiceRequest, errors: readonly string[]): Promise<void> {
    const response = await service.handle(request)
    expect(response.status).toBe(200)
    const { Error: refused, RequestId } = jsonOf(response).Response
    expect(RequestId).toEqual(expect.any(String))
    expect([undefined, ...errors, ...lcicGatewayErrors]).toContain(refused?.Code)
  }

  it.each(Object.values(lcicOperations))('$id, by its body', async ({ id, errors }) => {
    const property = fc.asyncProperty(bodiesOf('lcic', id), (body) => check(tc3Request(id, { bytes: body }), errors))
    await fc.assert(property, runs)
  })

  it.each(Object.values(lcicOperations))('$id, by its parameters', async ({ id, errors, shape }) => {
    const names = [...Object.keys(shape), '', '0', '.', '__proto__', 'constructor', 'Token', 'Language']
    const steps = fc.array(
      fc.constantFrom(...names, ...names.map((name) => `${name}.0`), 'Users.0.SdkAppId', 'Users.1'),
      {
        minLength: 1,
        maxLength: 2,
      },
    )
    const values = fc.oneof(fc.constantFrom('rider_17', '1400000001', '1e9', '-1', '9'.repeat(20), ''), fc.string())
    const parameters = fc.dictionary(
      steps.map((parts) => parts.join('.')),
      values,
      { noNullPrototype: true },
    )
    const property = fc.asyncProperty(
      parameters,
      fc.constantFrom('GET', 'POST'),
      fc.boolean(),
      async (own, method, isV1) => {
        const query = new URLSearchParams(Object.entries(own)).toString()
        await check(
          isV1 ? v1Request(id, { method, parameters: own }) : tc3Request(id, { method: 'GET', query }),
          errors,
        )
      },
    )
    await fc.assert(property, runs)
  })

  it.each([
    ['TC3', tc3Request('DescribeUser', { body: { UserId: 'rider_17' } })],
    ['TC3 with GET', tc3Request('DescribeUser', { method: 'GET', query: 'UserId=rider_17' })],
    ['v1', v1Request('DescribeUser', { method: 'GET', parameters: { UserId: 'rider_17' } })],
  ])('by its query, headers and method, with %s', async (_, request) => {
    const property = fc.asyncProperty(envelopesOf(request), async (changed) => {
      // A bare GET of the root is the Chat API's.
      fc.pre(changed.headers['x-tc-action'] !== undefined || !['GET', 'HEAD'].includes(changed.method))
      await check(changed, lcicOperations.DescribeUser.errors)
    })
    await fc.assert(property, { ...envelopeRuns, numRuns: 300 })
  })
})

// verifies: web.gateway.any-body
describe('a mutated request of the web gets no HTTP 5xx and a listed code', () => {
  async function check(request: ServiceRequest, errors: readonly number[]): Promise<void> {
    const response = await service.handle(request)
    expect(response.status).toBeLessThan(500)
    if (response.status < 400) return
    expect([...errors, ...webGatewayErrors]).toContain(jsonOf(response).code)
  }

  it.each(Object.values(webOperations))('$id, by its body', async ({ id, errors }) => {
    const request = webRequest(id)
    const property = fc.asyncProperty(bodiesOf('web', id), (body) =>
      check({ ...request, readBody: readerOf(body) }, errors),
    )
    await fc.assert(property, runs)
  })

  it.each(Object.values(webOperations))('$id, by its query, headers and method', async ({ id }) => {
    const changed = envelopesOf(webRequest(id, { text: '{"nick":"Aoi","userIDs":["rider_17"]}' }))
    // Another method may be another operation's.
    const errors = Object.values(webOperations).flatMap((operation): readonly number[] => operation.errors)
    await fc.assert(
      fc.asyncProperty(changed, (request) => check(request, errors)),
      envelopeRuns,
    )
  })
})
