import { chatOperations } from '@portrait/protocol'
import { callChat } from './call.ts'
import type { ChatCase } from './chat-case.ts'
import type { ChatRequestOptions } from './chat-request.ts'
import { pushlessApp } from './test-apps.ts'

const text = { MsgType: 'TIMTextElem', MsgContent: { Text: 'track opens at nine' } }
const valid = { MsgRandom: 1, MsgBody: [text] }
const elevenTags = Array.from({ length: 11 }, (_, index) => `tag_${index}`)

/** A body of im_push with something changed; undefined takes it away. */
function pushing(change: Readonly<Record<string, unknown>>): ChatRequestOptions {
  return { body: { ...valid, ...change } }
}

function to(Condition: unknown): ChatRequestOptions {
  return pushing({ Condition })
}

/** What im_push refuses. */
export const pushCases: readonly ChatCase[] = [
  { code: 60015, request: pushing({ From_Account: 17 }), because: 'the sender is a number' },
  { code: 90001, request: { body: [] }, because: 'the body is an array' },
  { code: 90001, request: pushing({ MsgBody: undefined }), because: 'MsgBody is missing' },
  { code: 90001, request: pushing({ From_Account: '' }), because: 'the sender is empty' },
  { code: 90001, request: to(null), because: 'Condition is null' },
  { code: 90001, request: to({ AttrsAnd: {} }), because: 'AttrsAnd is empty' },
  { code: 90001, request: to({ TagsOr: [] }), because: 'TagsOr is empty' },
  { code: 90001, request: to({ TagsAnd: 'beta' }), because: 'TagsAnd is no array' },
  { code: 90002, request: pushing({ MsgBody: ['hi'] }), because: 'an element is text' },
  { code: 90002, request: pushing({ MsgBody: [{ MsgContent: {} }] }), because: 'MsgType is missing' },
  { code: 90002, request: pushing({ MsgBody: [{ ...text, MsgType: 5 }] }), because: 'MsgType is a number' },
  { code: 90002, request: pushing({ MsgBody: [{ MsgType: 'TIMTextElem' }] }), because: 'MsgContent is missing' },
  { code: 90002, request: pushing({ MsgBody: [{ ...text, MsgContent: 'hi' }] }), because: 'MsgContent is text' },
  { code: 90005, request: pushing({ MsgRandom: undefined }), because: 'MsgRandom is missing' },
  { code: 90005, request: pushing({ MsgRandom: '1' }), because: 'MsgRandom is text' },
  { code: 90005, request: pushing({ MsgRandom: -1 }), because: 'MsgRandom is negative' },
  { code: 90005, request: pushing({ MsgRandom: 4_294_967_296 }), because: 'MsgRandom has more than 32 bits' },
  { code: 90007, request: pushing({ MsgBody: text }), because: 'MsgBody is an object' },
  // verifies: chat.im_push.sender
  { code: 90008, request: pushing({ From_Account: 'ghost' }), because: 'the sender does not exist' },
  { code: 90008, request: pushing({ From_Account: '__proto__' }), because: 'a sender cannot be inherited' },
  { code: 90010, request: pushing({ MsgBody: [] }), because: 'MsgBody is empty' },
  { code: 90010, request: pushing({ MsgBody: [{ ...text, MsgType: 'TIMSmellElem' }] }), because: 'nothing smells' },
  { code: 90020, request: to({ TagsAnd: ['é'.repeat(26)] }), because: 'a tag has 52 bytes' },
  // verifies: chat.im_push.tag-twice
  { code: 90022, request: to({ TagsAnd: ['a', 'b'], TagsOr: ['c', 'b'] }), because: 'a tag is in both lists' },
  {
    code: 90024,
    given: async (service) => {
      await callChat(service, 'im_push', valid)
      service.advance(999)
    },
    request: {},
    because: 'the last push was less than a second ago',
  },
  { code: 90026, request: pushing({ MsgLifeTime: 604_801 }), because: 'the message would live over seven days' },
  { code: 90032, request: to({ TagsOr: elevenTags }), because: 'there are 11 tags' },
  { code: 90033, request: to({ AttrsAnd: { shoe: '42' } }), because: 'an attribute has no name' },
  { code: 90033, request: to({ AttrsOr: { constructor: 'x' } }), because: 'no attribute is named constructor' },
  { code: 90033, request: to({ AttrsOr: { plan: 5 } }), because: 'a value is a number' },
  { code: 90033, request: to({ AttrsAnd: { plan: 'é'.repeat(26) } }), because: 'a value has 52 bytes' },
  // verifies: chat.im_push.mixed
  { code: 90039, request: to({ AttrsAnd: { plan: 'gold' }, TagsOr: ['beta'] }), because: 'attributes meet tags' },
  // verifies: chat.im_push.tag-twice
  { code: 90040, request: to({ TagsAnd: ['beta', null] }), because: 'a tag is null' },
  { code: 90043, request: pushing({ OfflinePushInfo: 'none' }), because: 'OfflinePushInfo is text' },
  { code: 90044, request: pushing({ MsgLifeTime: 1.5 }), because: 'MsgLifeTime is a fraction' },
  { code: 90044, request: pushing({ MsgLifeTime: -1 }), because: 'MsgLifeTime is negative' },
  // verifies: chat.attributes.feature
  { code: 90045, request: { app: pushlessApp }, because: 'the app has not enabled the feature' },
  {
    code: 90047,
    given: async (service) => {
      for (let push = 0; push < chatOperations.im_push.pushLimits.perDay; push++) {
        await callChat(service, 'im_push', valid)
        service.advance(1000)
      }
    },
    request: {},
    because: 'there were 100 pushes today',
  },
  {
    code: 90056,
    request: pushing({ MsgBody: [{ ...text, MsgContent: { Text: 'x'.repeat(10_240) } }] }),
    because: 'the request has more than 10 KiB',
  },
]
