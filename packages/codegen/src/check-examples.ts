import { createViolationFinder } from './compile-validators.ts'
import type { Content, Document, Examples, OperationObject, Schema } from './document.ts'
import { listOperations } from './list-operations.ts'
import { nameOverlaid, type Spec, SpecError, toPath } from './load-spec.ts'
import type { PartPath } from './source-page.ts'

/** Refuses an example that its schema refuses; the message names the example's own line. */
export function checkExamples(spec: Spec): void {
  const find = createViolationFinder()
  for (const key of ['paths', 'webhooks'] as const) {
    const raw = spec.raw[key] as Document['paths']
    const resolved = spec.resolved[key] as Document['paths']
    for (const { path, method, operation } of listOperations(raw)) {
      const other = resolved?.[path]?.[method]
      for (const [part, content, resolvedContent] of contentsOf(operation, other))
        checkContent(spec, find, operation.operationId, [key, path, method, ...part], content, resolvedContent)
    }
  }
}

type Find = ReturnType<typeof createViolationFinder>

function contentsOf(raw: OperationObject, resolved: OperationObject | undefined) {
  const contents: [PartPath, Content | undefined, Content | undefined][] = [
    [['requestBody', 'content'], raw.requestBody?.content, resolved?.requestBody?.content],
  ]
  for (const [status, { content }] of Object.entries(raw.responses ?? {}))
    contents.push([['responses', status, 'content'], content, resolved?.responses?.[status]?.content])
  return contents
}

function checkContent(
  spec: Spec,
  find: Find,
  id: string,
  path: PartPath,
  raw: Content | undefined,
  resolved: Content | undefined,
): void {
  for (const [type, { examples = {} }] of Object.entries(raw ?? {})) {
    const schema = resolved?.[type]?.schema
    if (schema === undefined) continue
    for (const [name, example] of Object.entries(resolved?.[type]?.examples ?? {})) {
      const violation = violationOf(find, schema, example.value, type)
      if (violation === undefined) continue
      const place = locate(spec, [...path, type, 'examples', name], examples[name], violation.path)
      const where = violation.path === '' ? 'it' : violation.path
      const mend = spec.overlaidBy ? 'Correct the overlay.' : 'Correct the example, or the schema.'
      throw new SpecError(
        `${place}: the example ${name} of ${id} does not fit its schema: ${where} ${violation.message}. ${mend}`,
      )
    }
  }
}

/** Lines of JSON are validated one by one. */
function violationOf(find: Find, schema: Schema, value: unknown, type: string) {
  if (type !== 'application/x-ndjson' || !Array.isArray(value)) return find(schema, value)
  for (const [index, line] of value.entries()) {
    const violation = find(schema, line)
    if (violation !== undefined) return { ...violation, path: `/${index}${violation.path}` }
  }
  return undefined
}

function locate(spec: Spec, path: PartPath, example: Examples[string] | undefined, within: string): string {
  if (spec.overlaidBy) return nameOverlaid(spec)
  const [page = '', pointer = ''] = (example?.$ref ?? '').split('#')
  const own = page === ''
  const target = spec.pages?.find(({ source }, index) => (own ? index === 0 : source.endsWith(page.replace('..', ''))))
  const start = example?.$ref === undefined ? path : toPath(pointer)
  return target?.locate([...start, 'value', ...toPath(within)]) ?? spec.source
}
