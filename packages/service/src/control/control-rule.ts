import type { ControlOperations } from '@portrait/protocol'
import type { RuleContext } from '../context.ts'
import type { ControlledClock } from '../controlled-clock.ts'
import type { Faults } from '../faults/faults.ts'
import type { Journal } from '../journal/journal.ts'
import type { Webhooks } from '../webhooks/webhooks.ts'
import type { ControlOptions } from './control-options.ts'

export type ControlOperationId = keyof ControlOperations

/** What a control may use. */
export interface ControlContext extends RuleContext {
  readonly clock: ControlledClock
  readonly faults: Faults
  readonly journal: Journal
  readonly control: ControlOptions
  /** Absent where the service has no `fetch` to send webhooks with. */
  readonly webhooks?: Webhooks | undefined
}

/** The JSON of one line of a request, and the line's number from 1. */
export interface NumberedLine {
  readonly number: number
  readonly value: unknown
}

/** What an operation takes; lines are read, and checked by `requireLine`, while the rule runs. */
export type ControlInput<Id extends ControlOperationId> = ControlOperations[Id]['input'] extends infer Input
  ? Input extends { lines: unknown }
    ? Omit<Input, 'lines'> & { readonly lines: AsyncIterable<NumberedLine> }
    : Input
  : never

/** What an operation answers. */
export type ControlResult<Id extends ControlOperationId> = DeepReadonly<ControlOperations[Id]['output']>

/** Records and configurations are immutable values, also in answers. */
type DeepReadonly<Value> =
  Value extends AsyncIterable<infer Line>
    ? AsyncIterable<DeepReadonly<Line>>
    : Value extends object
      ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
      : Value

/** One operation: from validated input to a result, or a ControlFault. */
export type ControlRule<Id extends ControlOperationId> = (
  input: ControlInput<Id>,
  context: ControlContext,
) => Promise<ControlResult<Id>>
