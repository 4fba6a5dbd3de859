import { type ChatCase, hundredAndOne } from './chat-case.ts'
import type { ChatRequestOptions } from './chat-request.ts'
import { pushlessApp } from './test-apps.ts'

const elevenTags = Array.from({ length: 11 }, (_, index) => `tag_${index}`)

/** A body with tags of one user. */
function tags(To_Account: unknown, Tags: unknown): ChatRequestOptions {
  return { body: { UserTags: [{ To_Account, Tags }] } }
}

/** What im_remove_tag refuses, and im_add_tag too. */
export const removeTagCases: readonly ChatCase[] = [
  { code: 60015, request: tags(17, ['beta']), because: 'an account is a number' },
  { code: 90001, request: { body: {} }, because: 'UserTags is missing' },
  { code: 90001, request: { body: { UserTags: [] } }, because: 'UserTags is empty' },
  { code: 90001, request: tags(undefined, ['beta']), because: 'To_Account is missing' },
  { code: 90001, request: tags('rider_17', undefined), because: 'Tags is missing' },
  { code: 90001, request: tags('rider_17', { 0: 'beta' }), because: 'Tags is an object' },
  { code: 90001, request: tags('rider_17', []), because: 'Tags is empty' },
  { code: 90001, request: tags('rider_17', [5]), because: 'a tag is a number' },
  {
    code: 90018,
    request: { body: { UserTags: hundredAndOne.map((To_Account) => ({ To_Account, Tags: ['beta'] })) } },
    because: 'there are 101 accounts',
  },
  // verifies: chat.im_add_tag.per-request
  { code: 90032, request: tags('rider_17', elevenTags), because: 'there are 11 tags' },
  // verifies: chat.im_add_tag.length
  { code: 90034, request: tags('rider_17', ['']), because: 'a tag is empty' },
  // verifies: chat.im_add_tag.length
  { code: 90034, request: tags('rider_17', ['é'.repeat(26)]), because: 'a tag has 52 bytes' },
  // verifies: chat.attributes.feature
  { code: 90045, request: { app: pushlessApp }, because: 'the app has not enabled the feature' },
  // verifies: chat.im_add_tag.unknown-user
  {
    code: 90048,
    request: { body: { UserTags: ['rider_17', 'ghost'].map((To_Account) => ({ To_Account, Tags: ['beta'] })) } },
    because: 'an account does not exist',
  },
]

/** What im_get_tag and im_remove_all_tags refuse. */
export const allTagsCases: readonly ChatCase[] = [
  { code: 60015, request: { body: { To_Account: [17] } }, because: 'an account is a number' },
  { code: 90001, request: { body: {} }, because: 'To_Account is missing' },
  { code: 90001, request: { body: { To_Account: [] } }, because: 'To_Account is empty' },
  { code: 90001, request: { body: { To_Account: 'rider_17' } }, because: 'To_Account is no array' },
  { code: 90018, request: { body: { To_Account: hundredAndOne } }, because: 'there are 101 accounts' },
  { code: 90045, request: { app: pushlessApp }, because: 'the app has not enabled the feature' },
  { code: 90048, request: { body: { To_Account: ['rider_17', 'ghost'] } }, because: 'an account does not exist' },
]
