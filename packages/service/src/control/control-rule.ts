import type { ControlOperations } from '@portrait/protocol'
import type { RuleContext } from '../context.ts'
import type { ControlOptions } from './control-options.ts'

export type ControlOperationId = keyof ControlOperations

/** What a control may use. */
export interface ControlContext extends RuleContext {
  readonly control: ControlOptions
}

/** One line of a request, and its number from 1. */
export interface NumberedLine<Line> {
  readonly number: number
  readonly value: Line
}

type LineOf<Lines> = Lines extends AsyncIterable<infer Line> ? Line : never

/** What an operation takes; lines are read while the rule runs, and are numbered for its refusals. */
export type ControlInput<Id extends ControlOperationId> = ControlOperations[Id]['input'] extends infer Input
  ? Input extends { lines: infer Lines }
    ? Omit<Input, 'lines'> & { readonly lines: AsyncIterable<NumberedLine<LineOf<Lines>>> }
    : Input
  : never

/** What an operation answers. */
export type ControlResult<Id extends ControlOperationId> = ControlOperations[Id]['output']

/** One operation: from validated input to a result, or a ControlFault. */
export type ControlRule<Id extends ControlOperationId> = (
  input: ControlInput<Id>,
  context: ControlContext,
) => Promise<ControlResult<Id>>
