import type { OperationObject } from './document.ts'
import type { CatalogueEntry } from './emit-errors.ts'

type Facts = Pick<OperationObject, 'description' | 'externalDocs' | 'x-rate-limit' | 'x-errors'>

/**
 * An operation's description with its limit, its codes and its page. They are data in our specs; a generator that does
 * not know our extensions prints the description and nothing else.
 */
export function describeOperation(operation: Facts, catalogue: readonly CatalogueEntry[]): string {
  const { description, externalDocs, 'x-rate-limit': limit, 'x-errors': codes = [] } = operation
  const meanings = new Map(catalogue.map(({ code, meaning }) => [code, meaning]))
  const errors = codes.map((code) => `- ${code}: ${meanings.get(code) ?? 'see the page.'}`)
  const parts = [
    description?.trim(),
    limit && `Rate limit: ${limit.calls} per ${limit.seconds === 1 ? 'second' : `${limit.seconds} seconds`}.`,
    errors.length > 0 && ['Errors of its own:', '', ...errors].join('\n'),
    externalDocs && `Vendor page: ${externalDocs.url}`,
  ]
  return parts.filter(Boolean).join('\n\n')
}
