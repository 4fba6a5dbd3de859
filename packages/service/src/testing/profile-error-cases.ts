import { type ChatCase, hundredAndOne } from './chat-case.ts'
import type { ChatRequestOptions } from './chat-request.ts'

const nick = 'Tag_Profile_IM_Nick'

/** A body of portrait_set with one item. */
function setting(Tag: unknown, Value: unknown): ChatRequestOptions {
  return { body: { From_Account: 'rider_17', ProfileItem: [{ Tag, Value }] } }
}

/** What portrait_set refuses. */
export const portraitSetCases: readonly ChatCase[] = [
  { code: 40001, request: { body: null }, because: 'the body is null' },
  // verifies: chat.gateway.empty-body
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
  { code: 40005, request: setting(nick, 'Badword!'), because: 'a nickname has a content word' },
  { code: 40005, request: setting('Tag_Profile_Custom_Team', 'a badword'), because: 'a custom value has one' },
  { code: 40008, request: setting('Tag_Profile_Custom_Motto', 'x'), because: 'only the app may write the field' },
  // verifies: chat.fields.custom
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
  // verifies: chat.fields.length
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
  // verifies: chat.fields.numbers
  { code: 40605, request: setting('Tag_Profile_IM_Level', 4_294_967_296), because: 'a level has more than 32 bits' },
  { code: 40610, request: setting(nick, 5), because: 'a nickname is a number' },
  { code: 40610, request: setting(nick, null), because: 'a nickname is null' },
  { code: 40610, request: setting(nick, ['A']), because: 'a nickname is an array' },
  { code: 40610, request: setting('Tag_Profile_IM_BirthDay', '20010503'), because: 'a birthday is text' },
  // verifies: chat.fields.numbers
  { code: 40610, request: setting('Tag_Profile_IM_Role', 1.5), because: 'a role is a fraction' },
  { code: 60015, request: { body: { From_Account: 17, ProfileItem: [] } }, because: 'an account is a number' },
]

/** What portrait_get refuses. */
export const portraitGetCases: readonly ChatCase[] = [
  { code: 40001, request: { body: { To_Account: ['rider_17'] } }, because: 'TagList is missing' },
  { code: 40001, request: { body: { To_Account: ['rider_17'], TagList: [] } }, because: 'TagList is empty' },
  { code: 40001, request: { body: { To_Account: ['rider_17'], TagList: [5] } }, because: 'a tag is a number' },
  { code: 40001, request: { body: { To_Account: 'rider_17', TagList: [nick] } }, because: 'To_Account is no array' },
  // verifies: chat.portrait_get.over-limit
  { code: 40001, request: { body: { To_Account: hundredAndOne, TagList: [nick] } }, because: 'there are 101 accounts' },
  { code: 40002, request: { body: { TagList: [nick] } }, because: 'To_Account is missing' },
  // verifies: chat.portrait_get.over-limit
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
