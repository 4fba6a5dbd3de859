import type { Code, OperationObject, RateLimit } from './document.ts'
import { listOperations } from './list-operations.ts'
import { type Spec, SpecError, whereIs } from './load-spec.ts'

/** An operation that answers with events as they happen, as text/event-stream. */
export interface Stream {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly rateLimit: RateLimit
  /** Codes the operation itself answers. */
  readonly errors: readonly Code[]
  /** Largest number of values, by the query parameter that may be repeated. */
  readonly batch: Readonly<Record<string, number>>
  /** The names of the events. */
  readonly events: readonly string[]
  /** The operation as written. */
  readonly extensions: OperationObject
}

const mediaType = 'text/event-stream'

/** Whether an operation answers with events. */
export function isStream({ responses }: OperationObject): boolean {
  return responses?.['200']?.content?.[mediaType] !== undefined
}

/** Lists a spec's streams. The schema of their answer names every event's data. */
export function readStreams(spec: Spec): readonly Stream[] {
  return listOperations(spec.resolved.paths)
    .filter(({ operation }) => isStream(operation))
    .map(({ path, method, operation }) => readStream(spec, path, method, operation))
}

/** An operation's frequency limit, if it is one. */
export function rateLimitOf({ 'x-rate-limit': limit }: OperationObject): RateLimit | undefined {
  return Number(limit?.calls) > 0 && Number(limit?.seconds) > 0 && limit?.error !== undefined ? limit : undefined
}

function readStream(spec: Spec, path: string, method: string, operation: OperationObject): Stream {
  const { operationId, summary, description = '', parameters = [], responses } = operation
  const rateLimit = rateLimitOf(operation)
  if (rateLimit === undefined)
    throw new SpecError(
      `${whereIs(spec, ['paths', path, method])}: ${operationId} has no x-rate-limit: { calls, seconds, error }. Add it.`,
    )
  const limits = parameters.map(({ name, schema }) => [name, schema.maxItems] as const)
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    summary,
    description: description.trim(),
    rateLimit,
    errors: operation['x-errors'] ?? [],
    batch: Object.fromEntries(limits.filter((limit): limit is [string, number] => limit[1] !== undefined)),
    events: Object.keys(responses?.['200']?.content?.[mediaType]?.schema.properties ?? {}),
    extensions: operation,
  }
}
