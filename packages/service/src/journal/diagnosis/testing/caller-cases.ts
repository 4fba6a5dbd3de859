import { createUserSigSigner } from '@portrait/signing'
import { callChat, callWeb } from '../../../testing/call.ts'
import { type ChatRequestOptions, userSigOf } from '../../../testing/chat-request.ts'
import { mainApp, otherApp, pushlessApp, testNowMs } from '../../../testing/test-apps.ts'
import type { TestService } from '../../../testing/test-service.ts'
import type { WebRequestOptions } from '../../../testing/web-request.ts'
import type { DiagnosisCase } from './diagnosis-cases.ts'

const get = { To_Account: ['rider_17'], TagList: ['Tag_Profile_IM_Nick'] }
const chat = (options: ChatRequestOptions) => (service: TestService) => callChat(service, 'portrait_get', get, options)
const usersig = (sig: string) => chat({ query: { usersig: sig } })
const web = (headers: WebRequestOptions['headers']) => (service: TestService) =>
  callWeb(service, 'getMyProfile', headers === undefined ? {} : { headers })
const keyOf = (secretKey: string) => userSigOf('administrator', { ...mainApp, secretKey })

/** Who calls, and with which UserSig. */
export const callerCases: readonly DiagnosisCase[] = [
  {
    cause: 'missing-parameter',
    name: 'the query has no identifier',
    ask: chat({ query: { identifier: undefined } }),
    details: { name: 'identifier', where: 'query' },
    fix: /identifier=ADMIN/,
  },
  {
    cause: 'missing-parameter',
    name: 'a header is nearly there',
    ask: web({ 'x-portrait-app': undefined, 'portrait-app': '1' }),
    details: { nearest: 'portrait-app' },
  },
  {
    cause: 'unknown-app',
    name: 'a digit of the SDKAppID is wrong',
    ask: chat({ query: { sdkappid: '1400000801' } }),
    details: { sdkAppId: 1_400_000_801, nearest: mainApp.sdkAppId },
  },
  {
    cause: 'wrong-region-host',
    name: 'the app is of Singapore and the host of Seoul',
    ask: chat({ app: pushlessApp, headers: { host: 'adminapikr.im.qcloud.com' } }),
    details: { region: 'singapore', expectedHost: 'adminapisgp.im.qcloud.com' },
  },
  { cause: 'user-sig-missing', name: 'Chat has none', ask: usersig(''), fix: /query parameter usersig/ },
  {
    cause: 'user-sig-missing',
    name: 'the web API has another scheme',
    ask: web({ authorization: 'Basic YWJjZGVm' }),
    summary: /no bearer token/,
  },
  {
    cause: 'user-sig-unreadable',
    name: 'it is cut off',
    ask: usersig(keyOf(mainApp.secretKey).slice(0, 90)),
    fix: /whole/,
  },
  {
    cause: 'user-sig-unreadable',
    name: 'it is encoded twice',
    ask: usersig('eJyr%2AVgrx'),
    fix: /percent-encoded twice/,
  },
  {
    cause: 'user-sig-unreadable',
    name: 'it is in the ordinary alphabet',
    ask: usersig('eJyr+Vgrx/Q='),
    fix: /ordinary base64/,
  },
  {
    cause: 'user-sig-unreadable',
    name: 'it is a JSON web token',
    ask: usersig('eyJhbGciOi.eyJhIjoxfQ.sig'),
    fix: /JSON web token/,
  },
  {
    cause: 'user-sig-of-another-app',
    name: 'it is of the other app',
    ask: usersig(userSigOf('administrator', otherApp)),
    details: { signedFor: otherApp.sdkAppId, called: mainApp.sdkAppId },
    summary: /"other"/,
  },
  {
    cause: 'user-sig-of-another-user',
    name: 'it is of another admin',
    ask: chat({ query: { identifier: 'rider_17' } }),
    details: { signedFor: 'administrator', identifier: 'rider_17' },
  },
  {
    cause: 'user-sig-of-another-user',
    name: 'it differs in case',
    ask: chat({ query: { identifier: 'Administrator' } }),
    fix: /case only/,
  },
  {
    cause: 'user-sig-expired',
    name: 'by an hour',
    ask: usersig(userSigOf('administrator', mainApp, testNowMs - 90_000_000)),
    details: { expiredForSeconds: 3600, lifetimeSeconds: 86_400, expiredAt: '2023-11-14T21:13:20Z' },
    summary: /60 minutes ago/,
  },
  {
    cause: 'user-sig-expired',
    name: 'by a lifetime of seconds',
    ask: usersig(createUserSigSigner(mainApp).sign('administrator', { expireSeconds: 7, nowMs: testNowMs - 10_000 })),
    fix: /lifetimes are in seconds/,
  },
  { cause: 'wrong-key', name: "it is nobody's", ask: usersig(keyOf('a key of nobody here')), fix: /no app here/ },
  {
    cause: 'wrong-key',
    name: "it is the other app's",
    ask: usersig(keyOf(otherApp.secretKey)),
    details: { sdkAppId: mainApp.sdkAppId, keyOfApp: otherApp.sdkAppId },
    fix: /1400000002 \(other\)/,
  },
  {
    cause: 'wrong-key',
    name: 'it is the key for TencentCloud',
    ask: usersig(keyOf(mainApp.tencentCloud.secretKey)),
    details: { keyIs: 'tencentCloud.secretKey' },
  },
  {
    cause: 'kicked',
    name: 'the user was kicked just now',
    ask: async (service) => {
      await callChat(service, 'kick', { UserID: 'rider_17' })
      await callWeb(service, 'getMyProfile')
    },
    details: { userId: 'rider_17', kickedAt: '2023-11-14T22:13:20Z' },
  },
  {
    cause: 'kicked',
    name: 'the kick is ahead of a clock that was set back',
    ask: async (service) => {
      service.clock.advance(60_000)
      await callChat(service, 'kick', { UserID: 'rider_17' })
      service.clock.release()
      await callWeb(service, 'getMyProfile')
    },
    fix: /set back since/,
  },
  {
    cause: 'not-an-admin',
    name: 'a user calls the server API',
    ask: chat({ identifier: 'rider_17' }),
    details: { identifier: 'rider_17', admins: 'administrator' },
  },
  {
    cause: 'not-an-admin',
    name: 'an admin is misspelt',
    ask: chat({ identifier: 'administator' }),
    details: { nearest: 'administrator' },
  },
  {
    cause: 'clock-skew',
    name: 'a UserSig from the future is granted',
    ask: usersig(userSigOf('administrator', mainApp, testNowMs + 3_600_000)),
    details: { aheadSeconds: 3600 },
    summary: /was granted/,
  },
]
