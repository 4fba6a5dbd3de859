import { type ChatErrorCode, webOperations } from '@portrait/protocol'
import type { WebOperationId } from '../web/web-rule.ts'
import { callChat, callWeb } from './call.ts'
import { userSigOf } from './chat-request.ts'
import { type ErrorCase, forEachOperation, type GatewayCase } from './error-case.ts'
import { mainApp, otherApp, testNowMs } from './test-apps.ts'
import type { WebRequestOptions } from './web-request.ts'

type OperationWithBody = Exclude<WebOperationId, 'getMyProfile'>
type WebCase = ErrorCase<WebOperationId, ChatErrorCode, WebRequestOptions>

/** A request that each operation grants. */
export const validWebRequests: Readonly<Record<WebOperationId, WebRequestOptions>> = {
  getMyProfile: {},
  updateMyProfile: { body: { nick: 'Aoi' } },
  getUserProfiles: { body: { userIDs: ['rider_18'] } },
  getUserPresence: { body: { userIDs: ['rider_18'] } },
}

const gatewayCases: readonly GatewayCase<WebOperationId, ChatErrorCode, WebRequestOptions>[] = [
  { code: 60009, request: { path: '/web/v1/profile/all' }, because: 'there is nothing at the path' },
  { code: 60009, request: { path: '/web/v1/__proto__' }, because: 'a path cannot be inherited' },
  { code: 60009, request: { method: 'DELETE' }, because: 'the method is not possible there' },
  { code: 60012, request: { headers: { 'x-portrait-app': undefined } }, because: 'the app is not named' },
  { code: 60012, request: { headers: { 'x-portrait-app': 'main' } }, because: 'the app is not named by number' },
  {
    code: 70001,
    request: { headers: { authorization: `Bearer ${userSigOf('rider_17', mainApp, testNowMs - 86_401_000)}` } },
    because: 'the UserSig expired a second ago',
  },
  { code: 70002, request: { headers: { authorization: undefined } }, because: 'there is no UserSig' },
  { code: 70002, request: { headers: { authorization: 'Basic YQ==' } }, because: 'the scheme is not Bearer' },
  { code: 70003, request: { headers: { authorization: 'Bearer abc' } }, because: 'the UserSig is cut off' },
  {
    code: 70009,
    request: { headers: { authorization: `Bearer ${userSigOf('rider_17', { ...mainApp, secretKey: 'another' })}` } },
    because: 'the UserSig was made with another key',
  },
  {
    code: 70014,
    request: { headers: { 'x-portrait-app': String(otherApp.sdkAppId) } },
    because: 'the UserSig is for another app',
  },
  { code: 70020, request: { headers: { 'x-portrait-app': '1400009999' } }, because: 'there is no such app' },
  {
    code: 70052,
    given: (service) => callChat(service, 'kick', { UserID: 'rider_17' }),
    request: {},
    because: 'the user has just been kicked',
  },
  // verifies: web.gateway.limits
  {
    code: 60007,
    given: async (service, operation) => {
      const { calls } = webOperations[operation].rateLimit
      for (let call = 0; call < calls; call++) await callWeb(service, operation, { userId: 'rider_18', body: {} })
    },
    request: {},
    because: 'the app has made all the calls of this second',
  },
]

const bodyCases: readonly GatewayCase<OperationWithBody, ChatErrorCode, WebRequestOptions>[] = [
  { code: 60002, request: { text: ' '.repeat(262_145) }, because: 'the body has more than 256 KiB' },
  { code: 60003, request: { text: '{"nick":' }, because: 'the JSON breaks off' },
  { code: 60003, request: { text: '' }, because: 'the body is empty' },
  { code: 40001, request: { text: 'null' }, because: 'the body is null' },
  { code: 40001, request: { text: '[]' }, because: 'the body is an array' },
  { code: 40001, request: { text: '{}' }, because: 'the body says nothing' },
  { code: 40001, request: { text: '{"__proto__":"x"}' }, because: '__proto__ is a name like any other' },
  { code: 40001, request: { text: '{"constructor":"x"}' }, because: 'so is constructor' },
]

const updateCases: readonly Omit<WebCase, 'operation'>[] = [
  // verifies: web.updateMyProfile.unknown-key
  { code: 40001, request: { body: { userID: 'rider_18' } }, because: 'a user cannot name another' },
  { code: 40001, request: { body: { profileCustomField: [{ key: 'Tag_Profile_Custom_Team' }] } }, because: 'no value' },
  { code: 40005, request: { body: { selfSignature: 'Badwords' } }, because: 'a signature has a content word' },
  {
    code: 40008,
    request: { body: { profileCustomField: [{ key: 'Tag_Profile_Custom_Badge', value: 'x' }] } },
    because: 'only the server may write the field',
  },
  ...['Tag_Profile_Custom_Size', 'Tag_Profile_Custom_team', '__proto__', 'constructor'].map((key) => ({
    code: 40009 as const,
    request: { body: { profileCustomField: [{ key, value: 'x' }] } },
    because: `the tag ${key} does not exist`,
  })),
  { code: 40601, request: { body: { nick: 'é'.repeat(251) } }, because: 'a nickname has 502 bytes' },
  { code: 40601, request: { body: { location: 'a'.repeat(17) } }, because: 'a location has 17 bytes' },
  {
    code: 40601,
    request: { body: { profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: 'a'.repeat(501) }] } },
    because: 'a custom value has 501 bytes',
  },
  { code: 40605, request: { body: { gender: '' } }, because: 'a gender is not one of the three' },
  { code: 40605, request: { body: { birthday: -1 } }, because: 'a birthday is negative' },
  { code: 40605, request: { body: { level: 4_294_967_296 } }, because: 'a level has more than 32 bits' },
  { code: 40610, request: { body: { nick: null } }, because: 'a nickname is null' },
  { code: 40610, request: { body: { birthday: '20010503' } }, because: 'a birthday is text' },
  { code: 40610, request: { body: { role: 1.5 } }, because: 'a role is a fraction' },
  {
    code: 40610,
    request: { body: { profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: 5 }] } },
    because: 'a custom value is a number',
  },
]

/** What operations refuse that take up to so many ids. */
function queryCases(maximum: number): readonly Omit<WebCase, 'operation'>[] {
  const userIDs = Array.from({ length: maximum + 1 }, (_, index) => `user_${index}`)
  return [
    { code: 40001, request: { body: { userIDs: [] } }, because: 'no user is named' },
    { code: 40001, request: { body: { userIDs: [17] } }, because: 'an id is a number' },
    { code: 40001, request: { body: { userIDs } }, because: `there are ${maximum + 1} ids` },
  ]
}

const { getMyProfile: _, ...withBody } = validWebRequests

/** Requests that web operations refuse. */
export const webErrorCases: readonly WebCase[] = [
  ...forEachOperation(validWebRequests, gatewayCases),
  ...forEachOperation<OperationWithBody, ChatErrorCode, WebRequestOptions>(withBody, bodyCases),
  ...updateCases.map((entry) => ({ operation: 'updateMyProfile' as const, ...entry })),
  // verifies: web.getUserProfiles.limit
  ...queryCases(100).map((entry) => ({ operation: 'getUserProfiles' as const, ...entry })),
  // verifies: web.getUserPresence.limit
  ...queryCases(500).map((entry) => ({ operation: 'getUserPresence' as const, ...entry })),
]
