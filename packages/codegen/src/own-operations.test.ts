import { expect, it } from 'vitest'
import type { Document, OperationObject, Schema } from './document.ts'
import { emitOperations } from './emit-operations.ts'
import { emitReference } from './emit-reference.ts'
import { emitLineValidators, emitRequestValidators } from './emit-validators.ts'
import type { Spec } from './load-spec.ts'
import { readOperations } from './operation.ts'
import { withParameters } from './parameter.ts'

const parameters = [
  { name: 'sdkAppId', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } },
  { name: 'order', in: 'query', schema: { type: 'string', enum: ['up', 'down'] } },
] as const

const body: Schema = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }

/** An operation of the control API: no vendor page, no frequency limit. */
function specOf(requestType: string, schema = body): Spec {
  const operation = (request: Schema, answer: Schema): OperationObject => ({
    operationId: 'rename',
    summary: 'Rename it.',
    description: 'At once.',
    parameters,
    requestBody: { content: { [requestType]: { schema: request } } },
    responses: { '200': { content: { 'application/x-ndjson': { schema: answer } } } },
    'x-errors': [],
    'x-idempotent': true,
  })
  const document = (request: Schema, answer: Schema): Document => ({
    info: { title: 'Test', version: '1' },
    'x-violations': { default: 'invalid' },
    paths: { '/apps/{sdkAppId}': { patch: operation(request, answer) } },
  })
  return {
    api: 'control',
    source: 'specs/control/openapi.yaml',
    file: '',
    sha256: '',
    raw: document({ $ref: '#/components/schemas/Rename' }, { $ref: '#/components/schemas/Renamed' }),
    resolved: document(schema, { type: 'object' }),
  }
}

it('gives an operation of our own parameters, body and lines as one typed input', () => {
  const table = emitOperations(specOf('application/json'))
  expect(table).toContain(
    `rename: { input: { sdkAppId: number; order?: "up" | "down" } & Schemas['Rename']; output: AsyncIterable<Schemas['Renamed']> }`,
  )
  expect(table).toContain('"parameters":[{"name":"sdkAppId","in":"path","type":"integer"}')
  expect(table).toContain('"takes":"json","answers":"lines"')
  expect(table).not.toContain('Pages')
  expect(emitOperations(specOf('application/x-ndjson'))).toContain(
    "{ lines: Iterable<Schemas['Rename']> | AsyncIterable<Schemas['Rename']> }",
  )
})

it('validates parameters and a body of JSON together, and lines one by one', () => {
  expect(withParameters(body, parameters)).toEqual({
    type: 'object',
    additionalProperties: false,
    required: ['sdkAppId', 'name'],
    properties: { ...body.properties, sdkAppId: parameters[0].schema, order: parameters[1].schema },
  })
  expect(readOperations(specOf('application/x-ndjson'))[0]?.validated).toEqual(withParameters(undefined, parameters))
  expect(emitLineValidators(specOf('application/x-ndjson'))).toContain('rename: createValidator(rename, "invalid", {})')
  expect(emitLineValidators(specOf('application/json'))).not.toContain('rename')
  expect(emitRequestValidators(specOf('application/json'))).toContain('rename: createValidator(rename, "invalid", {})')
})

it('refuses a parameter that the body has too', () => {
  const properties = { sdkAppId: { type: 'integer' } }
  expect(() => readOperations(specOf('application/json', { ...body, properties }))).toThrow(
    'specs/control/openapi.yaml: rename: sdkAppId is a parameter and a property of the body. Rename one of them.',
  )
})

it('shows what an operation of our own takes and answers', () => {
  const page = emitReference(specOf('application/x-ndjson'), [])
  expect(page).toContain(
    '| `PATCH /apps/{sdkAppId}` | `?order` `Rename`, one a line | `Renamed`, one a line | Rename it. |',
  )
  expect(page).toContain('At once.')
})
