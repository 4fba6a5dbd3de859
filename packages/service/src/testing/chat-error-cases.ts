import type { ChatErrorCode } from '@portrait/protocol'
import type { ChatOperationId } from '../chat/chat-rule.ts'
import {
  accountCheckCases,
  accountDeleteCases,
  accountImportCases,
  kickCases,
  multiAccountImportCases,
  queryOnlineStatusCases,
} from './account-error-cases.ts'
import {
  getAttributeCases,
  getAttributeNameCases,
  removeAttributeCases,
  setAttributeCases,
  setAttributeNameCases,
} from './attribute-error-cases.ts'
import type { ChatCase } from './chat-case.ts'
import { chatGatewayCases } from './chat-gateway-cases.ts'
import type { ChatRequestOptions } from './chat-request.ts'
import { type ErrorCase, forEachOperation, type GatewayCase } from './error-case.ts'
import { portraitGetCases, portraitSetCases } from './profile-error-cases.ts'
import { pushCases } from './push-error-cases.ts'
import { allTagsCases, removeTagCases } from './tag-error-cases.ts'
import { validChatRequests } from './valid-chat-requests.ts'

const byOperation: Readonly<Record<ChatOperationId, readonly ChatCase[]>> = {
  portrait_set: portraitSetCases,
  portrait_get: portraitGetCases,
  account_import: accountImportCases,
  multiaccount_import: multiAccountImportCases,
  account_delete: accountDeleteCases,
  account_check: accountCheckCases,
  kick: kickCases,
  query_online_status: queryOnlineStatusCases,
  im_set_attr_name: setAttributeNameCases,
  im_get_attr_name: getAttributeNameCases,
  im_set_attr: setAttributeCases,
  im_get_attr: getAttributeCases,
  im_remove_attr: removeAttributeCases,
  im_add_tag: removeTagCases,
  im_get_tag: allTagsCases,
  im_remove_tag: removeTagCases,
  im_remove_all_tags: allTagsCases,
  im_push: pushCases,
}

// im_push has a limit of its own.
const { im_push: _, ...withCommonLimit } = validChatRequests
const tooLarge: GatewayCase<keyof typeof withCommonLimit, ChatErrorCode, ChatRequestOptions> = {
  code: 60002,
  request: { text: ' '.repeat(1_048_577) },
  because: 'the body has more than 1 MiB',
}

const operations = Object.keys(byOperation) as ChatOperationId[]

/** Requests that Chat commands refuse as a whole. */
export const chatErrorCases: readonly ErrorCase<ChatOperationId, ChatErrorCode, ChatRequestOptions>[] = [
  ...forEachOperation(validChatRequests, chatGatewayCases),
  ...forEachOperation(withCommonLimit, [tooLarge]),
  ...operations.flatMap((operation) =>
    byOperation[operation].map((entry) => ({
      operation,
      ...entry,
      request: { ...validChatRequests[operation], ...entry.request },
    })),
  ),
]
