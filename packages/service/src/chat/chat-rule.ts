import type { ChatFailure, ChatOperations } from '@portrait/protocol'
import type { AppContext } from '../context.ts'

export type ChatOperationId = keyof ChatOperations

/** What a command takes. */
export type ChatInput<Id extends ChatOperationId> = ChatOperations[Id]['input']

/** What a command answers besides the envelope. */
export type ChatResult<Id extends ChatOperationId> = Omit<ChatOperations[Id]['output'], keyof ChatFailure>

/** One command: from validated input to a result, or a Fault. */
export type ChatRule<Id extends ChatOperationId> = (
  input: ChatInput<Id>,
  context: AppContext,
) => Promise<ChatResult<Id>>
