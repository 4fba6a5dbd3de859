import { type ChatErrorCode, chatOperations } from '@portrait/protocol'
import type { ChatOperationId } from '../chat/chat-rule.ts'
import { type ChatRequestOptions, userSigOf } from './chat-request.ts'
import { type ErrorCase, forEachOperation, type GatewayCase } from './error-case.ts'
import { mainApp, otherApp, pushlessApp, testNowMs } from './test-apps.ts'

type ChatCase = ErrorCase<ChatOperationId, ChatErrorCode, ChatRequestOptions>

const nick = 'Tag_Profile_IM_Nick'
const hundredAndOne = Array.from({ length: 101 }, (_, index) => `user_${index}`)

/** A request that each command grants. */
export const validChatRequests: Readonly<Record<ChatOperationId, ChatRequestOptions>> = {
  portrait_set: { body: { From_Account: 'rider_17', ProfileItem: [{ Tag: nick, Value: 'Aoi' }] } },
  portrait_get: { body: { To_Account: ['rider_17'], TagList: [nick] } },
  account_import: { body: { UserID: 'rider_17' } },
  account_check: { body: { CheckItem: [{ UserID: 'rider_17' }] } },
  im_set_attr_name: { body: { AttrNames: { '0': 'plan' } } },
  im_get_attr_name: { body: {} },
  im_set_attr: { body: { UserAttrs: [{ To_Account: 'rider_17', Attrs: { plan: 'gold' } }] } },
  im_get_attr: { body: { To_Account: ['rider_17'] } },
}

const gatewayCases: readonly GatewayCase<ChatOperationId, ChatErrorCode, ChatRequestOptions>[] = [
  { code: 60002, request: { method: 'GET' }, because: 'commands are called with POST' },
  { code: 60002, request: { rawQuery: 'sdkappid=%ZZ' }, because: 'the query is not percent-encoded UTF-8' },
  { code: 60002, request: { text: ' '.repeat(1_048_577) }, because: 'the body has more than 1 MiB' },
  { code: 60003, request: { text: '{"From_Account":' }, because: 'the JSON breaks off' },
  { code: 60003, request: { body: undefined }, because: 'the body is empty' },
  { code: 60004, request: { query: { identifier: undefined } }, because: 'identifier is missing' },
  {
    code: 60009,
    request: (command) => ({ path: `${chatOperations[command].path}_all` }),
    because: 'there is no such command',
  },
  { code: 60009, request: { path: '/v4/profile/__proto__' }, because: 'a command cannot be inherited' },
  { code: 60010, request: { identifier: 'rider_17' }, because: 'the caller is not an admin' },
  { code: 60012, request: { query: { sdkappid: undefined } }, because: 'sdkappid is missing' },
  { code: 60012, request: { query: { sdkappid: '' } }, because: 'sdkappid is empty' },
  { code: 60025, request: { query: { sdkappid: 'main' } }, because: 'sdkappid is not a number' },
  { code: 60025, request: { query: { contenttype: 'xml' } }, because: 'contenttype is not json' },
  { code: 60025, request: { query: { contenttype: undefined } }, because: 'contenttype is missing' },
  {
    code: 70001,
    request: { query: { usersig: userSigOf('administrator', mainApp, testNowMs - 86_401_000) } },
    because: 'the UserSig expired a second ago',
  },
  { code: 70002, request: { query: { usersig: '' } }, because: 'the UserSig is empty' },
  { code: 70002, request: { query: { usersig: undefined } }, because: 'the UserSig is missing' },
  { code: 70003, request: { query: { usersig: 'eJyrVgrxCdYr' } }, because: 'the UserSig is cut off' },
  { code: 70003, request: { query: { usersig: '%25' } }, because: 'the UserSig is encoded twice' },
  {
    code: 70009,
    request: { query: { usersig: userSigOf('administrator', { ...mainApp, secretKey: 'another key' }) } },
    because: 'the UserSig was made with another key',
  },
  { code: 70013, request: { query: { identifier: 'rider_17' } }, because: 'the UserSig names another user' },
  {
    code: 70014,
    request: { query: { usersig: userSigOf('administrator', otherApp) } },
    because: 'the UserSig is for another app',
  },
  { code: 70020, request: { query: { sdkappid: '1400009999' } }, because: 'there is no such app' },
]

/** A body of portrait_set with one item. */
function setting(Tag: unknown, Value: unknown): ChatRequestOptions {
  return { body: { From_Account: 'rider_17', ProfileItem: [{ Tag, Value }] } }
}

const portraitSet: readonly Omit<ChatCase, 'operation'>[] = [
  { code: 40001, request: { body: null }, because: 'the body is null' },
  { code: 40001, request: { body: [] }, because: 'the body is an array' },
  { code: 40001, request: { body: { ProfileItem: [{ Tag: nick, Value: 'A' }] } }, because: 'From_Account is missing' },
  { code: 40001, request: { body: { From_Account: '', ProfileItem: [] } }, because: 'From_Account is empty' },
  { code: 40001, request: { body: { From_Account: 'rider_17' } }, because: 'ProfileItem is missing' },
  { code: 40001, request: { body: { From_Account: 'rider_17', ProfileItem: [] } }, because: 'ProfileItem is empty' },
  { code: 40001, request: { body: { From_Account: 'rider_17', ProfileItem: {} } }, because: 'ProfileItem is no array' },
  { code: 40001, request: setting(undefined, 'A'), because: 'Tag is missing' },
  { code: 40001, request: setting(5, 'A'), because: 'Tag is a number' },
  { code: 40001, request: setting(nick, undefined), because: 'Value is missing' },
  ...['ghost', '__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((From_Account) => ({
    code: 40003 as const,
    request: { body: { From_Account, ProfileItem: [{ Tag: nick, Value: 'A' }] } },
    because: `the account ${From_Account} does not exist`,
  })),
  { code: 40008, request: setting('Tag_Profile_Custom_Motto', 'x'), because: 'only the app may write the field' },
  ...[
    'Tag_Profile_IM_Shoe',
    'tag_profile_im_nick',
    'Tag_Profile_IM_nick',
    'Tag_Profile_Custom_team',
    'Tag_Profile_Custom_Size',
    'Tag_Profile_Custom_',
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ].map((tag) => ({
    code: 40009 as const,
    request: setting(tag, 'x'),
    because: `the tag ${JSON.stringify(tag)} does not exist`,
  })),
  { code: 40601, request: setting(nick, 'a'.repeat(501)), because: 'a nickname has 501 bytes' },
  { code: 40601, request: setting(nick, 'é'.repeat(251)), because: 'a nickname of 251 characters has 502 bytes' },
  { code: 40601, request: setting('Tag_Profile_IM_Image', 'a'.repeat(501)), because: 'a photo has 501 bytes' },
  { code: 40601, request: setting('Tag_Profile_IM_Location', 'a'.repeat(17)), because: 'a location has 17 bytes' },
  {
    code: 40601,
    request: setting('Tag_Profile_Custom_Team', '中'.repeat(167)),
    because: 'a custom value has 501 bytes',
  },
  { code: 40605, request: setting('Tag_Profile_IM_Gender', 'Female'), because: 'a gender is not one of the three' },
  { code: 40605, request: setting('Tag_Profile_IM_AllowType', ''), because: 'an allow type is empty' },
  { code: 40605, request: setting('Tag_Profile_IM_BirthDay', -1), because: 'a birthday is negative' },
  { code: 40605, request: setting('Tag_Profile_IM_Level', 4_294_967_296), because: 'a level has more than 32 bits' },
  { code: 40610, request: setting(nick, 5), because: 'a nickname is a number' },
  { code: 40610, request: setting(nick, null), because: 'a nickname is null' },
  { code: 40610, request: setting(nick, ['A']), because: 'a nickname is an array' },
  { code: 40610, request: setting('Tag_Profile_IM_BirthDay', '20010503'), because: 'a birthday is text' },
  { code: 40610, request: setting('Tag_Profile_IM_Role', 1.5), because: 'a role is a fraction' },
  { code: 60015, request: { body: { From_Account: 17, ProfileItem: [] } }, because: 'an account is a number' },
]

const portraitGet: readonly Omit<ChatCase, 'operation'>[] = [
  { code: 40001, request: { body: { To_Account: ['rider_17'] } }, because: 'TagList is missing' },
  { code: 40001, request: { body: { To_Account: ['rider_17'], TagList: [] } }, because: 'TagList is empty' },
  { code: 40001, request: { body: { To_Account: ['rider_17'], TagList: [5] } }, because: 'a tag is a number' },
  { code: 40001, request: { body: { To_Account: 'rider_17', TagList: [nick] } }, because: 'To_Account is no array' },
  { code: 40001, request: { body: { To_Account: hundredAndOne, TagList: [nick] } }, because: 'there are 101 accounts' },
  { code: 40002, request: { body: { TagList: [nick] } }, because: 'To_Account is missing' },
  { code: 40002, request: { body: { To_Account: [], TagList: [nick] } }, because: 'To_Account is empty' },
  ...['Tag_Profile_IM_Shoe', 'Tag_Profile_Custom_Size', '__proto__', 'constructor'].map((tag) => ({
    code: 40009 as const,
    request: { body: { To_Account: ['rider_17'], TagList: [nick, tag] } },
    because: `the tag ${tag} does not exist`,
  })),
  {
    code: 40007,
    request: { body: { To_Account: ['rider_17'], TagList: ['Tag_Profile_Custom_Diary'] } },
    because: 'only the app may read the field',
  },
  { code: 60015, request: { body: { To_Account: [17], TagList: [nick] } }, because: 'an account is a number' },
]

const accountImport: readonly Omit<ChatCase, 'operation'>[] = [
  { code: 40601, request: { body: { UserID: 'new', Nick: 'é'.repeat(251) } }, because: 'Nick has 502 bytes' },
  { code: 40601, request: { body: { UserID: 'new', FaceUrl: 'a'.repeat(501) } }, because: 'FaceUrl has 501 bytes' },
  { code: 70402, request: { body: {} }, because: 'UserID is missing' },
  { code: 70402, request: { body: [] }, because: 'the body is an array' },
  { code: 70402, request: { body: { UserID: '' } }, because: 'UserID is empty' },
  { code: 70402, request: { body: { UserID: 'a'.repeat(33) } }, because: 'UserID has 33 bytes' },
  { code: 70402, request: { body: { UserID: 'é' } }, because: 'UserID is not ASCII' },
  { code: 70402, request: { body: { UserID: 'a\n' } }, because: 'UserID cannot be printed' },
  { code: 70402, request: { body: { UserID: 'new', Nick: 5 } }, because: 'Nick is a number' },
  { code: 60015, request: { body: { UserID: 17 } }, because: 'UserID is a number' },
]

const accountCheck: readonly Omit<ChatCase, 'operation'>[] = [
  { code: 70402, request: { body: {} }, because: 'CheckItem is missing' },
  { code: 70402, request: { body: { CheckItem: [] } }, because: 'CheckItem is empty' },
  { code: 70402, request: { body: { CheckItem: [{}] } }, because: 'UserID is missing' },
  {
    code: 70402,
    request: { body: { CheckItem: hundredAndOne.map((UserID) => ({ UserID })) } },
    because: 'there are 101 accounts',
  },
  { code: 60015, request: { body: { CheckItem: [{ UserID: 17 }] } }, because: 'UserID is a number' },
]

const setAttributeNames: readonly Omit<ChatCase, 'operation'>[] = [
  { code: 90001, request: { body: {} }, because: 'AttrNames is missing' },
  { code: 90001, request: { body: { AttrNames: ['plan'] } }, because: 'AttrNames is an array' },
  { code: 90001, request: { body: { AttrNames: { '0': 5 } } }, because: 'a name is a number' },
  { code: 90033, request: { body: { AttrNames: { '10': 'plan' } } }, because: 'a number is over 9' },
  { code: 90033, request: { text: '{"AttrNames":{"__proto__":"plan"}}' }, because: '__proto__ is not a number' },
  { code: 90033, request: { body: { AttrNames: { '0': '' } } }, because: 'a name is empty' },
  { code: 90033, request: { body: { AttrNames: { '0': 'é'.repeat(26) } } }, because: 'a name has 52 bytes' },
  { code: 90045, request: { app: pushlessApp }, because: 'the app has not enabled the feature' },
]

const getAttributeNames: readonly Omit<ChatCase, 'operation'>[] = [
  { code: 90001, request: { body: [] }, because: 'the body is an array' },
  { code: 90045, request: { app: pushlessApp }, because: 'the app has not enabled the feature' },
]

/** A body of im_set_attr with one user. */
function attributes(To_Account: unknown, Attrs: unknown): ChatRequestOptions {
  return { body: { UserAttrs: [{ To_Account, Attrs }] } }
}

const setAttributes: readonly Omit<ChatCase, 'operation'>[] = [
  { code: 60015, request: attributes(17, {}), because: 'an account is a number' },
  { code: 90001, request: { body: {} }, because: 'UserAttrs is missing' },
  { code: 90001, request: { body: { UserAttrs: [] } }, because: 'UserAttrs is empty' },
  { code: 90001, request: attributes(undefined, {}), because: 'To_Account is missing' },
  { code: 90001, request: attributes('rider_17', undefined), because: 'Attrs is missing' },
  { code: 90001, request: attributes('rider_17', ['plan']), because: 'Attrs is an array' },
  {
    code: 90018,
    request: { body: { UserAttrs: hundredAndOne.map((To_Account) => ({ To_Account, Attrs: {} })) } },
    because: 'there are 101 accounts',
  },
  { code: 90033, request: attributes('rider_17', { shoe: '42' }), because: 'an attribute has no name' },
  { code: 90033, request: attributes('rider_17', { '0': 'gold' }), because: 'a number is not a name' },
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => ({
    code: 90033 as const,
    request: { text: `{"UserAttrs":[{"To_Account":"rider_17","Attrs":{"${name}":"x"}}]}` },
    because: `no attribute is named ${name}`,
  })),
  { code: 90033, request: attributes('rider_17', { plan: 5 }), because: 'a value is a number' },
  { code: 90033, request: attributes('rider_17', { plan: 'é'.repeat(26) }), because: 'a value has 52 bytes' },
  { code: 90045, request: { app: pushlessApp }, because: 'the app has not enabled the feature' },
  { code: 90048, request: attributes('ghost', { plan: 'gold' }), because: 'the account does not exist' },
  { code: 90048, request: attributes('constructor', { plan: 'gold' }), because: 'an account cannot be inherited' },
]

const getAttributes: readonly Omit<ChatCase, 'operation'>[] = [
  { code: 60015, request: { body: { To_Account: [17] } }, because: 'an account is a number' },
  { code: 90001, request: { body: {} }, because: 'To_Account is missing' },
  { code: 90001, request: { body: { To_Account: [] } }, because: 'To_Account is empty' },
  { code: 90018, request: { body: { To_Account: hundredAndOne } }, because: 'there are 101 accounts' },
  { code: 90045, request: { app: pushlessApp }, because: 'the app has not enabled the feature' },
  { code: 90048, request: { body: { To_Account: ['rider_17', 'ghost'] } }, because: 'an account does not exist' },
]

const byOperation: Readonly<Record<ChatOperationId, readonly Omit<ChatCase, 'operation'>[]>> = {
  portrait_set: portraitSet,
  portrait_get: portraitGet,
  account_import: accountImport,
  account_check: accountCheck,
  im_set_attr_name: setAttributeNames,
  im_get_attr_name: getAttributeNames,
  im_set_attr: setAttributes,
  im_get_attr: getAttributes,
}

const operations = Object.keys(byOperation) as ChatOperationId[]

/** Requests that Chat commands refuse as a whole. */
export const chatErrorCases: readonly ChatCase[] = [
  ...forEachOperation(validChatRequests, gatewayCases),
  ...operations.flatMap((operation) =>
    byOperation[operation].map((entry) => ({
      operation,
      ...entry,
      request: { ...validChatRequests[operation], ...entry.request },
    })),
  ),
]
