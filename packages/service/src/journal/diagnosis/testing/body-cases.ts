import { callChat, callLcic, callWeb } from '../../../testing/call.ts'
import { chatRequest } from '../../../testing/chat-request.ts'
import type { TestService } from '../../../testing/test-service.ts'
import type { DiagnosisCase } from './diagnosis-cases.ts'

const text = (body: string) => (service: TestService) => callChat(service, 'portrait_set', undefined, { text: body })

/** Where a call goes, and what it carries. */
export const bodyCases: readonly DiagnosisCase[] = [
  {
    cause: 'unknown-command',
    name: 'a command is misspelt',
    ask: (service) => service.handle(chatRequest('portrait_get', { path: '/v4/profile/potrait_get' })),
    details: { nearest: '/v4/profile/portrait_get' },
  },
  {
    cause: 'unknown-command',
    name: 'a command is at another path',
    ask: (service) => service.handle(chatRequest('portrait_get', { path: '/v4/im_open_login_svc/portrait_get' })),
    details: { nearest: '/v4/profile/portrait_get' },
  },
  {
    cause: 'unknown-command',
    name: 'an action has another case',
    ask: (service) => callLcic(service, 'DescribeUser', {}, { headers: { 'x-tc-action': 'describeUser' } }),
    details: { nearest: 'DescribeUser' },
  },
  {
    cause: 'unknown-command',
    name: 'a page has another path',
    ask: (service) => callWeb(service, 'getMyProfile', { path: '/web/v1/profle' }),
    details: { nearest: '/web/v1/profile' },
  },
  {
    cause: 'wrong-method',
    name: 'a command is called with GET',
    ask: (service) => service.handle(chatRequest('portrait_get', { method: 'GET' })),
    details: { method: 'GET', allowed: 'POST' },
  },
  {
    cause: 'wrong-method',
    name: 'a page deletes its profile',
    ask: (service) => callWeb(service, 'getMyProfile', { method: 'DELETE' }),
    details: { allowed: 'GET, PATCH' },
  },
  {
    cause: 'body-not-json',
    name: 'a comma is too many',
    ask: text('{\n  "From_Account": "rider_17",\n}'),
    details: { line: 3, column: 1, offset: 32 },
    fix: /comma/,
  },
  { cause: 'body-not-json', name: 'it breaks off', ask: text('{"From_Account":'), fix: /breaks off/ },
  { cause: 'body-not-json', name: 'it has single quotes', ask: text("{'From_Account': 1}"), fix: /double quotes/ },
  { cause: 'body-not-json', name: 'it is a form', ask: text('From_Account=rider_17'), fix: /form/ },
  { cause: 'body-not-json', name: 'it is empty', ask: text(''), summary: /empty/ },
  {
    cause: 'body-not-json',
    name: 'a line break is in a text',
    ask: text('{"From_Account":"rider\n17"}'),
    details: { offset: 22 },
  },
  {
    cause: 'body-not-json',
    name: 'it is not UTF-8',
    ask: (service) => callChat(service, 'portrait_set', undefined, { bytes: new Uint8Array([0x22, 0xff, 0x22]) }),
    summary: /UTF-8/,
  },
  {
    cause: 'body-not-json',
    name: 'LCIC says so too',
    ask: (service) => callLcic(service, 'DescribeUser', undefined, { text: '{"UserId" "x"}' }),
    details: { column: 11 },
  },
  {
    cause: 'body-too-large',
    name: 'the web API reads 256 KiB',
    ask: (service) => callWeb(service, 'updateMyProfile', { text: ' '.repeat(262_145) }),
    details: { maxBytes: 262_144 },
  },
  {
    cause: 'body-shape',
    name: 'a property is missing',
    ask: (service) => callChat(service, 'portrait_set', { ProfileItem: [] }),
    details: { path: 'From_Account', rule: 'required' },
  },
  {
    cause: 'body-shape',
    name: 'there are too many accounts',
    ask: (service) =>
      callChat(service, 'account_check', {
        CheckItem: Array.from({ length: 101 }, (_, index) => ({ UserID: `user_${index}` })),
      }),
    details: { path: 'CheckItem', rule: 'maxItems', items: 101 },
  },
  {
    cause: 'wrong-type',
    name: 'an account is a number',
    ask: (service) => callChat(service, 'kick', { UserID: 17 }),
    details: { path: 'UserID', found: 'number' },
  },
  {
    cause: 'too-long',
    name: 'a tag of a user has 51 bytes',
    ask: (service) =>
      callChat(service, 'im_add_tag', { UserTags: [{ To_Account: 'rider_17', Tags: ['x'.repeat(51)] }] }),
    details: { path: 'UserTags[0].Tags[0]', bytes: 51 },
  },
  {
    cause: 'refused',
    name: 'attributes and tags cannot be combined',
    ask: (service) =>
      callChat(service, 'im_push', {
        MsgRandom: 1,
        MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: {} }],
        Condition: { AttrsOr: { plan: 'gold' }, TagsOr: ['beta'] },
      }),
    details: { code: 90039 },
  },
  {
    cause: 'refused',
    name: 'a control call has no token',
    ask: (service) =>
      service.handle({
        method: 'GET',
        path: '/control/v1/apps',
        query: '',
        headers: {},
        readBody: async () => undefined,
      }),
    details: { code: 'unauthorized' },
    fix: /controlToken/,
  },
]
