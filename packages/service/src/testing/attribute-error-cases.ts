import { type ChatCase, hundredAndOne } from './chat-case.ts'
import type { ChatRequestOptions } from './chat-request.ts'
import { pushlessApp } from './test-apps.ts'

/** What im_set_attr_name refuses. */
export const setAttributeNameCases: readonly ChatCase[] = [
  { code: 90001, request: { body: {} }, because: 'AttrNames is missing' },
  { code: 90001, request: { body: { AttrNames: ['plan'] } }, because: 'AttrNames is an array' },
  { code: 90001, request: { body: { AttrNames: { '0': 5 } } }, because: 'a name is a number' },
  // verifies: chat.im_set_attr_name.invalid
  { code: 90033, request: { body: { AttrNames: { '10': 'plan' } } }, because: 'a number is over 9' },
  { code: 90033, request: { text: '{"AttrNames":{"__proto__":"plan"}}' }, because: '__proto__ is not a number' },
  // verifies: chat.im_set_attr_name.invalid
  { code: 90033, request: { body: { AttrNames: { '0': '' } } }, because: 'a name is empty' },
  // verifies: chat.im_set_attr_name.invalid
  { code: 90033, request: { body: { AttrNames: { '0': 'é'.repeat(26) } } }, because: 'a name has 52 bytes' },
  // verifies: chat.attributes.feature
  { code: 90045, request: { app: pushlessApp }, because: 'the app has not enabled the feature' },
]

/** What im_get_attr_name refuses. */
export const getAttributeNameCases: readonly ChatCase[] = [
  { code: 90001, request: { body: [] }, because: 'the body is an array' },
  { code: 90045, request: { app: pushlessApp }, because: 'the app has not enabled the feature' },
]

/** A body of im_set_attr or im_remove_attr with one user. */
function attributes(To_Account: unknown, Attrs: unknown): ChatRequestOptions {
  return { body: { UserAttrs: [{ To_Account, Attrs }] } }
}

/** What im_set_attr refuses. */
export const setAttributeCases: readonly ChatCase[] = [
  { code: 60015, request: attributes(17, {}), because: 'an account is a number' },
  { code: 90001, request: { body: {} }, because: 'UserAttrs is missing' },
  // verifies: chat.attributes.over-limit
  { code: 90001, request: { body: { UserAttrs: [] } }, because: 'UserAttrs is empty' },
  { code: 90001, request: attributes(undefined, {}), because: 'To_Account is missing' },
  { code: 90001, request: attributes('rider_17', undefined), because: 'Attrs is missing' },
  { code: 90001, request: attributes('rider_17', ['plan']), because: 'Attrs is an array' },
  // verifies: chat.attributes.over-limit
  {
    code: 90018,
    request: { body: { UserAttrs: hundredAndOne.map((To_Account) => ({ To_Account, Attrs: {} })) } },
    because: 'there are 101 accounts',
  },
  // verifies: chat.im_set_attr.by-name
  { code: 90033, request: attributes('rider_17', { shoe: '42' }), because: 'an attribute has no name' },
  { code: 90033, request: attributes('rider_17', { '0': 'gold' }), because: 'a number is not a name' },
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => ({
    code: 90033 as const,
    request: { text: `{"UserAttrs":[{"To_Account":"rider_17","Attrs":{"${name}":"x"}}]}` },
    because: `no attribute is named ${name}`,
  })),
  // verifies: chat.attributes.value-length
  { code: 90033, request: attributes('rider_17', { plan: 5 }), because: 'a value is a number' },
  // verifies: chat.attributes.value-length
  { code: 90033, request: attributes('rider_17', { plan: 'é'.repeat(26) }), because: 'a value has 52 bytes' },
  { code: 90045, request: { app: pushlessApp }, because: 'the app has not enabled the feature' },
  // verifies: chat.attributes.unknown-user
  { code: 90048, request: attributes('ghost', { plan: 'gold' }), because: 'the account does not exist' },
  { code: 90048, request: attributes('constructor', { plan: 'gold' }), because: 'an account cannot be inherited' },
]

/** What im_get_attr refuses. */
export const getAttributeCases: readonly ChatCase[] = [
  { code: 60015, request: { body: { To_Account: [17] } }, because: 'an account is a number' },
  { code: 90001, request: { body: {} }, because: 'To_Account is missing' },
  { code: 90001, request: { body: { To_Account: [] } }, because: 'To_Account is empty' },
  { code: 90018, request: { body: { To_Account: hundredAndOne } }, because: 'there are 101 accounts' },
  { code: 90045, request: { app: pushlessApp }, because: 'the app has not enabled the feature' },
  // verifies: chat.attributes.unknown-user
  { code: 90048, request: { body: { To_Account: ['rider_17', 'ghost'] } }, because: 'an account does not exist' },
]

/** What im_remove_attr refuses. */
export const removeAttributeCases: readonly ChatCase[] = [
  { code: 60015, request: attributes(17, ['plan']), because: 'an account is a number' },
  { code: 90001, request: { body: {} }, because: 'UserAttrs is missing' },
  { code: 90001, request: { body: { UserAttrs: [] } }, because: 'UserAttrs is empty' },
  { code: 90001, request: attributes(undefined, ['plan']), because: 'To_Account is missing' },
  { code: 90001, request: attributes('rider_17', { plan: 'gold' }), because: 'Attrs is an object' },
  { code: 90001, request: attributes('rider_17', []), because: 'Attrs is empty' },
  {
    code: 90018,
    request: { body: { UserAttrs: hundredAndOne.map((To_Account) => ({ To_Account, Attrs: ['plan'] })) } },
    because: 'there are 101 accounts',
  },
  { code: 90033, request: attributes('rider_17', [0]), because: 'a name is a number' },
  ...['shoe', '', '__proto__', 'constructor'].map((name) => ({
    code: 90033 as const,
    request: attributes('rider_17', [name]),
    because: `no attribute is named ${JSON.stringify(name)}`,
  })),
  { code: 90045, request: { app: pushlessApp }, because: 'the app has not enabled the feature' },
  { code: 90048, request: attributes('ghost', ['plan']), because: 'the account does not exist' },
]
