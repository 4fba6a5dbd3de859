import { createUserSigSigner, signJwt } from '@portrait/signing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ServiceRequest } from '../message.ts'
import { readerOf } from '../testing/body.ts'
import { chatRequest, userSigOf } from '../testing/chat-request.ts'
import { controlRequest } from '../testing/control-request.ts'
import { controlToken } from '../testing/control-token.ts'
import { startJournalService } from '../testing/journal-of.ts'
import { tc3Request, v1Request } from '../testing/lcic-request.ts'
import { mainApp, otherApp, testNowMs } from '../testing/test-apps.ts'
import { webRequest } from '../testing/web-request.ts'

const userSig = userSigOf('administrator')
const awkward = {
  ...mainApp,
  sdkAppId: 1_400_000_009,
  secretKey: 'a "key"\\ with/ödd & 100% +signs',
  tencentCloud: { secretId: 'AKIDodd', secretKey: 'cloud key = {"}:,; ünd' },
}

/** Everything that may never be seen. */
const secrets = [
  mainApp.secretKey,
  mainApp.tencentCloud.secretKey,
  otherApp.secretKey,
  awkward.secretKey,
  awkward.tencentCloud.secretKey,
  controlToken,
  userSig,
  createUserSigSigner(otherApp).sign('rider_17', { expireSeconds: 60, nowMs: testNowMs }),
  signJwt({ user_id: 'rider_17' }, mainApp.secretKey),
]

const secret = fc.constantFrom(...secrets)
/** A text with a secret in it, or two. */
const planted = fc
  .tuple(fc.string({ maxLength: 5 }), secret, fc.constantFrom('', ' ', ',', '"', '&', '/'), secret)
  .map(([before, one, between, two]) => before + one + between + two)
const json = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, planted, fc.integer(), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(
    fc.oneof(planted, fc.constantFrom('secretKey', 'From_Account', '__proto__', 'Value')),
    tie('value'),
    { maxKeys: 3, noNullPrototype: true },
  ),
})).object
const text = fc.oneof(
  json.map((value) => JSON.stringify(value)),
  json.map((value) => JSON.stringify(value, null, 2).slice(0, -3)),
  planted,
  planted.map((value) => new URLSearchParams({ UserId: value, Token: value }).toString()),
  planted.map((value) => `{"a":"${'x'.repeat(70_000)}${JSON.stringify(value).slice(1, -1)}"}`),
  // The end of what is kept may fall into a secret.
  fc
    .tuple(secret, fc.integer({ min: 0, max: 40 }))
    .map(([value, back]) => `{"a":"${'x'.repeat(65_530 - back)}${JSON.stringify(value).slice(1, -1)}"}`),
)

const kinds: readonly ((planted: string, text: string) => ServiceRequest)[] = [
  (value, body) => chatRequest('portrait_set', { text: body, query: { identifier: value, random: value } }),
  (value, body) =>
    chatRequest('portrait_set', { text: body, headers: { 'user-agent': value, 'x-forwarded-host': value } }),
  (_value, body) => chatRequest('portrait_set', { text: body }),
  (value) => chatRequest('portrait_get', { body: { To_Account: [value], TagList: ['Tag_Profile_IM_Nick'] } }),
  (value) =>
    chatRequest('portrait_set', { body: { From_Account: 'rider_17', ProfileItem: [{ Tag: value, Value: value }] } }),
  (value) => chatRequest('kick', { path: `/v4/${encodeURIComponent(value)}`, query: { usersig: value } }),
  (value) => chatRequest('kick', { path: `/v4/${value}`, rawQuery: `sdkappid=%ZZ&usersig=${value}` }),
  (value, body) =>
    webRequest('updateMyProfile', {
      text: body,
      headers: { authorization: `Bearer ${value}`, cookie: `session=${value}` },
    }),
  (value) => webRequest('updateMyProfile', { body: { nick: value, selfSignature: value } }),
  (value, body) =>
    tc3Request('ModifyUserProfile', {
      text: body,
      headers: { 'x-tc-token': value, 'x-tc-action': value.replaceAll(/[^ -~]/g, '') || 'x' },
    }),
  (value, body) => tc3Request('DescribeUser', { text: body, forged: { host: value, authorization: value } }),
  (value) => tc3Request('DescribeUser', { body: { UserId: value }, forged: { 'content-type': value } }),
  (value) => v1Request('DescribeUser', { parameters: { UserId: value, Token: value } }),
  (value) => v1Request('DescribeUser', { method: 'GET', parameters: { UserId: value }, forged: { Signature: value } }),
  (value, body) => controlRequest('POST', '/apps', { text: body, headers: { origin: value } }),
  (value) => controlRequest('POST', '/apps', { body: { secretKey: `fresh ${value}`, name: value } }),
  (value) => controlRequest('GET', `/apps/1400000001?${new URLSearchParams({ q: value })}`),
  (value, body) => ({
    method: value,
    path: value,
    query: body,
    headers: { [value]: [body, value] },
    readBody: readerOf(new TextEncoder().encode(body)),
  }),
]

/** A secret as it is, and as it may stand in JSON that holds JSON. */
function formsOf(value: string): readonly string[] {
  const once = JSON.stringify(value).slice(1, -1)
  return [value, once, JSON.stringify(once).slice(1, -1)]
}

it('no secret ever comes out of the journal or an explanation, wherever it is planted', async () => {
  const apps = [mainApp, otherApp, { ...awkward, users: [] }]
  const service = await startJournalService({ onError: () => {} }, apps)
  const oneKind = fc.constantFrom(...kinds)
  await fc.assert(
    fc.asyncProperty(oneKind, planted, text, async (toRequest, value, body) => {
      const request = toRequest(value, body)
      const headers = { ...request.headers, 'portrait-explain': 'true' }
      const response = await service.handle({ ...request, headers })
      const { entries } = await service.journal.read({ limit: 1 })
      const seen = JSON.stringify(entries) + (response.headers['portrait-diagnosis'] ?? '')
      const [, signature = controlToken] = /Signature=([0-9a-f]{64})$/.exec(String(request.headers.authorization)) ?? []
      const leak = [...secrets, signature].flatMap(formsOf).find((form) => seen.includes(form))
      const at = leak === undefined ? 0 : seen.indexOf(leak)
      expect(leak === undefined ? '' : seen.slice(Math.max(0, at - 200), at + 200)).toBe('')
    }),
    { numRuns: 500 },
  )
})

it('secrets that the service makes are not seen either', async () => {
  const service = await startJournalService()
  const made: string[] = []
  const ask = async (request: ServiceRequest) => {
    const { body } = await service.handle(request)
    for (const [, value] of String(body).matchAll(/"(?:secretKey|Token)":"([^"]+)"/g)) if (value) made.push(value)
  }
  await ask(controlRequest('POST', '/apps', { body: { name: 'new' } }))
  await ask(controlRequest('POST', '/apps/1400000001/secret-key/rotate'))
  await ask(tc3Request('LoginUser', { body: { UserId: 'rider_17' } }))
  await ask(tc3Request('RegisterUser', { body: { SdkAppId: mainApp.sdkAppId } }))
  await ask(tc3Request('LoginUserWithRoom', { body: { UserId: 'rider_17', RoomId: 1 } }))
  const seen = JSON.stringify(await service.journal.read())
  expect(made.length).toBeGreaterThanOrEqual(6)
  for (const one of made) expect(seen).not.toContain(one)
})

it('keeps what is no secret', async () => {
  const service = await startJournalService()
  await service.handle(webRequest('updateMyProfile', { body: { selfSignature: 'Hello, I sign with my name' } }))
  await service.handle(tc3Request('DescribeUser', { body: { UserId: 'rider_17' } }))
  const [lcic, web] = (await service.journal.read()).entries
  expect(web?.body?.text).toContain('I sign with my name')
  expect(web?.headers.authorization).toBe('Bearer [redacted]')
  expect(lcic?.headers.authorization).toBe(
    'TC3-HMAC-SHA256 Credential=AKIDmain/2023-11-14/lcic/tc3_request, SignedHeaders=content-type;host, Signature=[redacted]',
  )
})
