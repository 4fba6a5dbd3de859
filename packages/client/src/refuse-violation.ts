import type { Violation } from '@portrait/protocol'
import type { Refuse } from './read-answer.ts'

/** Refuses an answer that breaks its spec. */
export function refuseViolation(violation: Violation | undefined, refuse: Refuse): void {
  if (violation !== undefined) refuse(`an answer that breaks the spec (${violation.message})`)
}
