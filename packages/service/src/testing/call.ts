import type { ChatOperationId } from '../chat/chat-rule.ts'
import type { LcicOperationId } from '../lcic/lcic-rule.ts'
import type { Service } from '../service.ts'
import type { WebOperationId } from '../web/web-rule.ts'
import { type ChatRequestOptions, chatRequest } from './chat-request.ts'
import { type Tc3RequestOptions, tc3Request } from './lcic-request.ts'
import { jsonOf } from './test-service.ts'
import { type WebRequestOptions, webRequest } from './web-request.ts'

/** Calls a Chat command and returns the answer's JSON. */
export async function callChat(
  service: Service,
  command: ChatOperationId,
  body: unknown,
  options: ChatRequestOptions = {},
) {
  return jsonOf(await service.handle(chatRequest(command, { body, ...options })))
}

/** Calls an LCIC action and returns what is inside `Response`. */
export async function callLcic(
  service: Service,
  action: LcicOperationId,
  body: unknown,
  options: Tc3RequestOptions = {},
) {
  return jsonOf(await service.handle(tc3Request(action, { body, ...options }))).Response
}

/** Calls a web operation and returns the answer's JSON. */
export async function callWeb(service: Service, operation: WebOperationId, options: WebRequestOptions = {}) {
  return jsonOf(await service.handle(webRequest(operation, options)))
}

/** Reads fields of one user through portrait_get: values by tag. */
export async function readFields(
  service: Service,
  userId: string,
  TagList: readonly string[],
  options: ChatRequestOptions = {},
): Promise<Record<string, unknown>> {
  const answer = await callChat(service, 'portrait_get', { To_Account: [userId], TagList }, options)
  const items: { Tag: string; Value: unknown }[] = answer.UserProfileItem[0].ProfileItem
  return Object.fromEntries(items.map(({ Tag, Value }) => [Tag, Value]))
}
