import { describe, expect, it } from 'vitest'
import { callChat, callWeb } from './testing/call.ts'
import { type ChatRequestOptions, chatRequest, userSigOf } from './testing/chat-request.ts'
import { type Tc3RequestOptions, tc3Request } from './testing/lcic-request.ts'
import { mainApp, otherApp, testNowMs } from './testing/test-apps.ts'
import { jsonOf, startTestService } from './testing/test-service.ts'

const wrongKey = { ...mainApp, secretKey: 'another key' }
const nick = 'Tag_Profile_IM_Nick'
const items = (Tag: string, Value: unknown) => ({ From_Account: 'ghost', ProfileItem: [{ Tag, Value }] })

// What is wrong with a request, in the order in which it is to be found: PROVENANCE.md, choices 9, 15 and 18.
const chatFaults: readonly (readonly [code: number, fault: ChatRequestOptions])[] = [
  [60002, { method: 'GET' }],
  [60009, { path: '/v4/profile/portrait_all' }],
  [60012, { query: { sdkappid: undefined } }],
  [60025, { query: { sdkappid: 'main' } }],
  [60025, { query: { contenttype: 'xml' } }],
  [60004, { query: { identifier: undefined } }],
  [70020, { query: { sdkappid: '1400009999' } }],
  [70002, { query: { usersig: '' } }],
  [70003, { query: { usersig: 'abc' } }],
  [70014, { query: { usersig: userSigOf('ghost', { ...otherApp, secretKey: 'another key' }, 0) } }],
  [70013, { query: { usersig: userSigOf('ghost', wrongKey, 0) } }],
  [70001, { query: { usersig: userSigOf('rider_17', wrongKey, 0) } }],
  [70009, { query: { usersig: userSigOf('rider_17', wrongKey) } }],
  [60010, { identifier: 'rider_17' }],
  [60002, { text: ' '.repeat(1_048_577) }],
  [60003, { text: '{' }],
  [40001, { body: { From_Account: 'ghost', ProfileItem: [] } }],
  [40009, { body: items('Tag_Profile_Custom_Size', 5) }],
  [40008, { body: items('Tag_Profile_Custom_Motto', 5) }],
  [40610, { body: items('Tag_Profile_Custom_Team', 5) }],
  [40601, { body: items(nick, 'a'.repeat(501)) }],
  [40605, { body: items('Tag_Profile_IM_Gender', 'Female') }],
  [40003, { body: items(nick, 'Mika') }],
]

const lcicFaults: readonly (readonly [code: string, fault: Tc3RequestOptions])[] = [
  ['UnsupportedProtocol', { method: 'PUT' }],
  ['RequestSizeLimitExceeded', { text: ' '.repeat(10_485_761) }],
  ['MissingParameter', { forged: { 'x-tc-version': undefined } }],
  ['AuthFailure.InvalidAuthorization', { forged: { authorization: 'TC3' } }],
  ['InvalidParameterValue', { headers: { 'x-tc-language': 'fr' } }],
  ['AuthFailure.SecretIdNotFound', { tencentCloud: { secretId: 'AKIDstranger', secretKey: 'another key' } }],
  ['AuthFailure.SignatureExpire', { timestampSeconds: testNowMs / 1000 - 301 }],
  ['AuthFailure.SignatureFailure', { tencentCloud: { secretId: 'AKIDmain', secretKey: 'another key' } }],
  ['NoSuchVersion', { headers: { 'x-tc-version': '2021-01-01' } }],
  ['InvalidParameter', { text: '{' }],
  ['InvalidParameter', { text: '[]' }],
  ['MissingParameter', { body: { Nickname: 5, Size: 5 } }],
  ['UnknownParameter', { body: { UserId: 'ghost', Nickname: 5, Size: 5 } }],
  ['InvalidParameter', { body: { UserId: 'ghost', Nickname: 5 } }],
  ['ResourceNotFound.User', { body: { UserId: 'ghost' } }],
]

/** Puts a fault on top of all that follow it: what they say of one thing, the earlier one says last. */
function pileUp<Code, Fault extends object>(
  faults: readonly (readonly [code: Code, fault: Fault])[],
  merge: (later: Fault, earlier: Fault) => Fault,
): readonly (readonly [code: Code, request: Fault])[] {
  return faults.map(([code], index) => [
    code,
    faults
      .slice(index)
      .map(([, fault]) => fault)
      .reduceRight(merge),
  ])
}

const chatPiles = pileUp<number, ChatRequestOptions>(chatFaults, (later, earlier) => ({
  ...later,
  ...earlier,
  query: { ...later.query, ...earlier.query },
}))

const lcicPiles = pileUp<string, Tc3RequestOptions>(lcicFaults, (later, earlier) => ({
  ...later,
  ...earlier,
  headers: { ...later.headers, ...earlier.headers },
  forged: { ...later.forged, ...earlier.forged },
}))

describe('of several faults the first is answered', () => {
  // verifies: chat.gateway.order, chat.portrait_set.order
  it.each(chatPiles)('%s in Chat', async (code, request) => {
    const service = await startTestService()
    expect(jsonOf(await service.handle(chatRequest('portrait_set', request))).ErrorCode).toBe(code)
  })

  // verifies: lcic.gateway.order
  it.each(lcicPiles)('%s in LCIC', async (code, request) => {
    const service = await startTestService()
    const answer = jsonOf(await service.handle(tc3Request('ModifyUserProfile', request)))
    expect(answer.Response.Error.Code).toBe(code)
  })
})

describe('what was called before', () => {
  // Of each operation one call in a second is allowed.
  const limits = 0.001

  it('is looked at between who calls and what is said in Chat', async () => {
    const service = await startTestService(undefined, { limits })
    await callChat(service, 'kick', { UserID: 'rider_18' })
    const codeOf = async (options: ChatRequestOptions) =>
      jsonOf(await service.handle(chatRequest('portrait_get', options))).ErrorCode
    expect(await codeOf({ text: '{' })).toBe(60003)
    expect(await codeOf({ text: '{' })).toBe(60007)
    expect(await codeOf({ text: ' '.repeat(1_048_577) })).toBe(60007)
    expect(await codeOf({ identifier: 'rider_17' })).toBe(60010)
    expect(await codeOf({ identifier: 'rider_18' })).toBe(70052)
    expect(await codeOf({ query: { usersig: userSigOf('rider_18', wrongKey), identifier: 'rider_18' } })).toBe(70009)
  })

  it('is looked at between the action and the JSON in LCIC', async () => {
    const service = await startTestService(undefined, { limits })
    const codeOf = async (action: string, options: Tc3RequestOptions) =>
      jsonOf(await service.handle(tc3Request(action, options))).Response.Error.Code
    expect(await codeOf('DescribeUser', { text: '{' })).toBe('InvalidParameter')
    expect(await codeOf('DescribeUser', { text: '{' })).toBe('RequestLimitExceeded')
    expect(await codeOf('DescribeUsers', { text: '{' })).toBe('InvalidAction')
  })

  it('is looked at between who calls and what is said on the web', async () => {
    const service = await startTestService(undefined, { limits })
    expect(await callWeb(service, 'updateMyProfile', { text: '{' })).toMatchObject({ code: 60003 })
    expect(await callWeb(service, 'updateMyProfile', { text: '{' })).toMatchObject({ code: 60007 })
    await callChat(service, 'kick', { UserID: 'rider_17' })
    expect(await callWeb(service, 'updateMyProfile', { text: '{' })).toMatchObject({ code: 70052 })
  })
})
