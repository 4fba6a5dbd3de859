import type { WebOperations } from '@portrait/protocol'
import type { AppContext } from '../context.ts'

export type WebOperationId = keyof WebOperations

/** What an operation takes; nothing when it has no body. */
export type WebInput<Id extends WebOperationId> = WebOperations[Id]['input']

/** What an operation answers. */
export type WebResult<Id extends WebOperationId> = WebOperations[Id]['output']

/** One operation: from validated input to a result, or a Fault. The caller is the user. */
export type WebRule<Id extends WebOperationId> = (input: WebInput<Id>, context: AppContext) => Promise<WebResult<Id>>
