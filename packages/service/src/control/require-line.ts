import type { ControlOperations } from '@portrait/protocol'
import { controlLines } from '@portrait/protocol/requests'
import type { NumberedLine } from './control-rule.ts'
import { brokenLine } from './read-lines.ts'

type LinedOperationId = keyof typeof controlLines & keyof ControlOperations

/** What the lines of an operation's request are. */
export type LineOf<Id extends LinedOperationId> = ControlOperations[Id]['input'] extends { lines: infer Lines }
  ? Lines extends AsyncIterable<infer Line>
    ? Line
    : never
  : never

/** Checks a line by the spec. ControlFault: broken-line. */
export function requireLine<Id extends LinedOperationId>(id: Id, { number, value }: NumberedLine): LineOf<Id> {
  const violation = controlLines[id](value)
  if (violation !== undefined) throw brokenLine(number, violation.message)
  // The validator has just said so.
  return value as LineOf<Id>
}
