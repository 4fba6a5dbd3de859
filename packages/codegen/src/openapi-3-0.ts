import { describeOperation } from './describe-operation.ts'
import type { Content, Document, Examples, OperationObject, Schema } from './document.ts'
import type { CatalogueEntry } from './emit-errors.ts'
import { joinAnswer } from './openapi-3-0-answer.ts'
import { createSchemaConverter, type SchemaConverter } from './openapi-3-0-schema.ts'
import { pascalCase } from './pascal-case.ts'
import { withoutExtensions } from './without-extensions.ts'

/** An OpenAPI 3.0.3 document, as openapi-generator reads it. */
export interface OpenApi30 {
  readonly openapi: '3.0.3'
  readonly [field: string]: unknown
  readonly paths: Readonly<Record<string, unknown>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly securitySchemes: unknown }
}

/**
 * Derives the 3.0.3 flavour of a bundled 3.1 document. Headers and query parameters are left out: in these APIs they say
 * who calls which action, which a signing shim knows, and would become arguments of every generated call. The branches
 * of an answer become one schema, every inline object gets a name, and the extensions that callers need to know become
 * part of the descriptions. Throws SpecError for what 3.0.3 cannot say.
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
  const toOperation = ({ requestBody, responses, parameters: _, ...operation }: OperationObject) => {
    const name = pascalCase(operation.operationId)
    return {
      ...withoutExtensions(operation),
      description: describeOperation(operation, catalogue),
      ...(requestBody && {
        requestBody: { ...requestBody, content: toContent(requestBody.content, `${name}Request`, converter.refer) },
      }),
      responses: mapValues(responses, ({ content, ...response }) => ({
        ...response,
        ...(content && {
          content: toContent(content, `${name}Answer`, (schema, fallback) =>
            converter.refer(joinAnswer(schema, schemas, joined), fallback),
          ),
        }),
      })),
    }
  }
  const convertedPaths = mapValues(paths, (methods) => mapValues(withoutExtensions(methods), toOperation))
  return {
    ...rest,
    openapi: '3.0.3',
    info: toInfo(info),
    paths: convertedPaths,
    components: { securitySchemes: components.securitySchemes ?? {}, schemas: converter.named() },
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

function mapValues<T, U>(record: Readonly<Record<string, T>>, convert: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, convert(value)]))
}
