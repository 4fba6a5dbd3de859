import { parse } from 'yaml'

/** What the specs say of a request, as far as requests are made from it. */
export interface RequestSchema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, RequestSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: RequestSchema | boolean
  readonly propertyNames?: RequestSchema
  readonly minProperties?: number
  readonly items?: RequestSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly pattern?: string
  readonly 'x-max-bytes'?: number
}

interface WrittenOperation {
  readonly operationId: string
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: RequestSchema } } }
}

/** The schemas of an API's request bodies by operation, every `$ref` replaced by what it names. */
export function requestSchemas(
  api: 'chat' | 'lcic' | 'web',
  readText: (file: URL) => string,
): ReadonlyMap<string, RequestSchema> {
  const pages = new Map<string, unknown>()
  const readPage = (file: URL): unknown => {
    const page = pages.get(file.href) ?? parse(readText(file))
    pages.set(file.href, page)
    return page
  }
  const file = new URL(`../../../../specs/${api}/openapi.yaml`, import.meta.url)
  const { paths } = readPage(file) as { paths: Record<string, Record<string, WrittenOperation>> }
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
  return new Map(
    operations.flatMap(({ operationId, requestBody }) =>
      requestBody === undefined
        ? []
        : [
            [
              operationId,
              resolve(requestBody.content['application/json'].schema, file, readPage) as RequestSchema,
            ] as const,
          ],
    ),
  )
}

function resolve(node: unknown, file: URL, readPage: (file: URL) => unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => resolve(item, file, readPage))
  if (typeof node !== 'object' || node === null) return node
  const { $ref, ...own } = node as Record<string, unknown>
  const written = Object.fromEntries(Object.entries(own).map(([key, child]) => [key, resolve(child, file, readPage)]))
  if (typeof $ref !== 'string') return written
  const [page = '', pointer = ''] = $ref.split('#')
  const there = page === '' ? file : new URL(page, file)
  const steps = pointer.split('/').slice(1)
  const target = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], readPage(there))
  return { ...(resolve(target, there, readPage) as object), ...written }
}
