import { describeOperation } from './describe-operation.ts'
import type { Content, Document, Examples, OperationObject, ResponseObject, Schema } from './document.ts'
import type { CatalogueEntry } from './emit-errors.ts'
import { isMethod } from './list-operations.ts'
import { joinAnswer } from './openapi-3-0-answer.ts'
import { createSchemaConverter, type SchemaConverter } from './openapi-3-0-schema.ts'
import type { Parameter } from './parameter.ts'
import { pascalCase } from './pascal-case.ts'
import { SpecError } from './spec-error.ts'
import { withoutExtensions } from './without-extensions.ts'

/** An OpenAPI 3.0.3 document, as openapi-generator reads it. */
export interface OpenApi30 {
  readonly openapi: '3.0.3'
  readonly [field: string]: unknown
  readonly paths: Readonly<Record<string, unknown>>
  readonly components: {
    readonly securitySchemes: unknown
    readonly parameters?: Readonly<Record<string, unknown>>
    readonly responses?: Readonly<Record<string, unknown>>
    readonly schemas: Readonly<Record<string, Schema>>
  }
}

/**
 * Derives the 3.0.3 flavour of a bundled 3.1 document. Webhooks are left out, which 3.0.3 lacks. The branches of an
 * answer become one schema, every inline object gets a name, and the extensions that callers need to know become part of
 * the descriptions. Throws SpecError for what 3.0.3 cannot say.
 */
export function toOpenApi30(document: Document, catalogue: readonly CatalogueEntry[]): OpenApi30 {
  const { info, paths = {}, components = {}, webhooks: _, ...rest } = withoutExtensions(document)
  const schemas = new Map(Object.entries(components.schemas ?? {}))
  const joined = new Map<string, Schema>()
  const examples = components.examples ?? {}
  const converter = createSchemaConverter((name) => joined.get(name) ?? schemas.get(name))

  const toContent = (content: Content, name: string, toSchema: SchemaConverter['refer']) =>
    mapValues(content, (media) => ({
      schema: toSchema(media.schema, name),
      ...(media.examples && { examples: inlineExamples(media.examples, examples) }),
    }))
  const toAnswer = (schema: Schema, name: string) => converter.refer(joinAnswer(schema, schemas, joined), name)
  const toParameter = (parameter: Parameter, of: string) => {
    if (parameter.$ref !== undefined) return parameter
    const schema = converter.refer(parameter.schema, of + pascalCase(parameter.name))
    return { ...withoutExtensions(parameter), schema }
  }
  const toParameters = (parameters: readonly Parameter[], of: string) => parameters.map((each) => toParameter(each, of))
  const toResponse = ({ content, ...response }: ResponseObject, name: string) => ({
    ...withoutExtensions(response),
    ...(content && { content: toContent(content, name, toAnswer) }),
  })
  const toOperation = ({ parameters, requestBody, responses, ...operation }: OperationObject) => {
    if (responses === undefined) throw new SpecError(`${operation.operationId} has no responses. Add them.`)
    const name = pascalCase(operation.operationId)
    return {
      ...withoutExtensions(operation),
      ...(parameters && { parameters: toParameters(parameters, name) }),
      description: describeOperation(operation, catalogue),
      ...(requestBody && {
        requestBody: { ...requestBody, content: toContent(requestBody.content, `${name}Request`, converter.refer) },
      }),
      responses: mapValues(responses, (response) => toResponse(response, `${name}Answer`)),
    }
  }
  const toPathPart = (part: unknown, key: string) => {
    if (isMethod(key)) return toOperation(part as OperationObject)
    return key === 'parameters' ? toParameters(part as readonly Parameter[], '') : part
  }
  const convertedPaths = mapValues(paths, (item) => mapValues<unknown, unknown>(withoutExtensions(item), toPathPart))
  const { parameters, responses } = components
  const shared = {
    ...(parameters && { parameters: mapValues(parameters, (each) => toParameter(each, '')) }),
    ...(responses && { responses: mapValues(responses, toResponse) }),
  }
  return {
    ...rest,
    openapi: '3.0.3',
    info: toInfo(info),
    paths: convertedPaths,
    components: { securitySchemes: components.securitySchemes ?? {}, ...shared, schemas: converter.named() },
  }
}

/** In 3.0.3 an API has no summary, and a licence is named by its page. */
function toInfo({ summary: _, license, ...info }: Document['info']) {
  if (license === undefined) return info
  const { identifier, ...named } = license
  return { ...info, license: { ...named, ...(identifier && { url: `https://spdx.org/licenses/${identifier}` }) } }
}

/** The bundler names the pages' examples by accident (`request-2`); where they are used they need no name. */
function inlineExamples(examples: Examples, shared: Examples): Examples {
  return mapValues(examples, (example) => (example.$ref && shared[example.$ref.split('/').at(-1) ?? '']) || example)
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  convert: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, convert(value, key)]))
}
