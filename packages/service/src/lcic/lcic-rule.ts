import type { App, LcicOperations } from '@portrait/protocol'
import type { Origin } from '../actor.ts'
import type { RuleContext } from '../context.ts'
import type { Edition } from './edition.ts'

export type LcicOperationId = keyof LcicOperations

/** What an action takes. */
export type LcicInput<Id extends LcicOperationId> = LcicOperations[Id]['input']

/** What an action answers besides the request id. */
export type LcicResult<Id extends LcicOperationId> = Omit<LcicOperations[Id]['output'], 'RequestId'>

/** The context of an action: the applications that belong to the caller's key. */
export interface LcicContext extends RuleContext {
  readonly apps: readonly [App, ...App[]]
  readonly edition: Edition
  readonly origin: Origin
}

/** One action: from validated input to a result, or a Fault. */
export type LcicRule<Id extends LcicOperationId> = (
  input: LcicInput<Id>,
  context: LcicContext,
) => Promise<LcicResult<Id>>
