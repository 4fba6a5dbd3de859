import type { Code } from './document.ts'
import type { Spec } from './load-spec.ts'
import { readOperations } from './operation.ts'
import { readStreams } from './stream.ts'
import { violationCodes } from './violation-codes.ts'

/** Every code that a spec mentions anywhere. */
export function usedCodes(spec: Spec): readonly Code[] {
  const raw = spec.raw
  const own = [...(raw['x-errors'] ?? []), ...(raw['x-never'] ?? []).flatMap(({ codes }) => codes)]
  const operations = readOperations(spec).flatMap(({ errors, never, violations, rateLimit, validated }) => [
    ...errors,
    ...never.flatMap(({ codes }) => codes),
    ...Object.values(violations),
    ...Object.values(validated === undefined || spec.api === 'control' ? {} : violationCodes(validated, violations)),
    ...(rateLimit === undefined ? [] : [rateLimit.error]),
  ])
  const streams = readStreams(spec).flatMap(({ errors, rateLimit }) => [...errors, rateLimit.error])
  return [...own, ...operations, ...streams]
}
