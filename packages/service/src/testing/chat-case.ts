import type { ChatErrorCode } from '@portrait/protocol'
import type { ChatOperationId } from '../chat/chat-rule.ts'
import type { ChatRequestOptions } from './chat-request.ts'
import type { ErrorCase } from './error-case.ts'

/** What one Chat command refuses, on top of the request that it would grant. */
export type ChatCase = Omit<ErrorCase<ChatOperationId, ChatErrorCode, ChatRequestOptions>, 'operation'>

/** One account more than a command takes. */
export const hundredAndOne: readonly string[] = Array.from({ length: 101 }, (_, index) => `user_${index}`)
