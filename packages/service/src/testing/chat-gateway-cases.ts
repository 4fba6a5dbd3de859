import { type ChatErrorCode, chatOperations, chatServers } from '@portrait/protocol'
import type { ChatOperationId } from '../chat/chat-rule.ts'
import { callChat } from './call.ts'
import { type ChatRequestOptions, userSigOf } from './chat-request.ts'
import type { GatewayCase } from './error-case.ts'
import { mainApp, otherApp, pushlessApp, testNowMs } from './test-apps.ts'

/** What every Chat command refuses. */
export const chatGatewayCases: readonly GatewayCase<ChatOperationId, ChatErrorCode, ChatRequestOptions>[] = [
  { code: 60002, request: { method: 'GET' }, because: 'commands are called with POST' },
  { code: 60002, request: { rawQuery: 'sdkappid=%ZZ' }, because: 'the query is not percent-encoded UTF-8' },
  { code: 60003, request: { text: '{"From_Account":' }, because: 'the JSON breaks off' },
  // verifies: chat.gateway.empty-body
  { code: 60003, request: { body: undefined }, because: 'the body is empty' },
  { code: 60004, request: { query: { identifier: undefined } }, because: 'identifier is missing' },
  {
    code: 60009,
    request: (command) => ({ path: `${chatOperations[command].path}_all` }),
    because: 'there is no such command',
  },
  { code: 60009, request: { path: '/v4/profile/__proto__' }, because: 'a command cannot be inherited' },
  // verifies: chat.gateway.admin
  { code: 60010, request: { identifier: 'rider_17' }, because: 'the caller is not an admin' },
  { code: 60012, request: { query: { sdkappid: undefined } }, because: 'sdkappid is missing' },
  { code: 60012, request: { query: { sdkappid: '' } }, because: 'sdkappid is empty' },
  { code: 60025, request: { query: { sdkappid: 'main' } }, because: 'sdkappid is not a number' },
  { code: 60025, request: { query: { contenttype: 'xml' } }, because: 'contenttype is not json' },
  { code: 60025, request: { query: { contenttype: undefined } }, because: 'contenttype is missing' },
  // verifies: chat.gateway.regions
  {
    code: 60026,
    request: { app: pushlessApp, headers: { host: new URL(chatServers.china).host } },
    because: "the host is another region's",
  },
  {
    code: 70001,
    request: { query: { usersig: userSigOf('administrator', mainApp, testNowMs - 86_401_000) } },
    because: 'the UserSig expired a second ago',
  },
  { code: 70002, request: { query: { usersig: '' } }, because: 'the UserSig is empty' },
  { code: 70002, request: { query: { usersig: undefined } }, because: 'the UserSig is missing' },
  { code: 70003, request: { query: { usersig: 'eJyrVgrxCdYr' } }, because: 'the UserSig is cut off' },
  { code: 70003, request: { query: { usersig: '%25' } }, because: 'the UserSig is encoded twice' },
  // verifies: chat.gateway.user-sig
  {
    code: 70009,
    request: { query: { usersig: userSigOf('administrator', { ...mainApp, secretKey: 'another key' }) } },
    because: 'the UserSig was made with another key',
  },
  // verifies: chat.gateway.user-sig
  { code: 70013, request: { query: { identifier: 'rider_17' } }, because: 'the UserSig names another user' },
  {
    code: 70014,
    request: { query: { usersig: userSigOf('administrator', otherApp) } },
    because: 'the UserSig is for another app',
  },
  { code: 70020, request: { query: { sdkappid: '1400009999' } }, because: 'there is no such app' },
  {
    code: 70052,
    given: async (service) => {
      await callChat(service, 'account_import', { UserID: 'administrator' })
      await callChat(service, 'kick', { UserID: 'administrator' })
    },
    request: {},
    because: 'the caller has just been kicked',
  },
  // verifies: chat.limits.calls
  {
    code: 60007,
    given: async (service, command) => {
      const { calls } = chatOperations[command].rateLimit
      for (let call = 0; call < calls; call++) await callChat(service, command, {})
    },
    request: {},
    because: 'the app has made all the calls of this second',
  },
]
