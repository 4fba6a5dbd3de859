import { callChat, callWeb } from '../../../testing/call.ts'
import { mainApp } from '../../../testing/test-apps.ts'
import type { TestService } from '../../../testing/test-service.ts'
import type { DiagnosisCase } from './diagnosis-cases.ts'

const set = (Tag: string, Value: unknown) => (service: TestService) =>
  callChat(service, 'portrait_set', { From_Account: 'rider_17', ProfileItem: [{ Tag, Value }] })
const own = (key: string, value: unknown) => (service: TestService) =>
  callWeb(service, 'updateMyProfile', { body: { profileCustomField: [{ key, value }] } })

/** Profile fields, attributes and accounts. */
export const fieldCases: readonly DiagnosisCase[] = [
  {
    cause: 'tag-in-wrong-case',
    name: 'a custom tag',
    ask: set('Tag_Profile_Custom_team', 'blue'),
    details: { tag: 'Tag_Profile_Custom_team', nearest: 'Tag_Profile_Custom_Team' },
    fix: /Did you mean Tag_Profile_Custom_Team\?.*customFields/,
  },
  {
    cause: 'tag-in-wrong-case',
    name: 'a standard tag',
    ask: set('tag_profile_im_nick', 'Aoi'),
    details: { nearest: 'Tag_Profile_IM_Nick' },
  },
  {
    cause: 'tag-misspelt',
    name: 'a custom tag',
    ask: set('Tag_Profile_Custom_Taem', 'blue'),
    details: { nearest: 'Tag_Profile_Custom_Team' },
  },
  {
    cause: 'tag-misspelt',
    name: 'a standard tag',
    ask: set('Tag_Profile_IM_Nickname', 'Aoi'),
    details: { nearest: 'Tag_Profile_IM_Nick' },
  },
  {
    cause: 'tag-misspelt',
    name: 'a tag without its beginning',
    ask: own('Nick', 'x'),
    details: { nearest: 'Tag_Profile_IM_Nick' },
  },
  {
    cause: 'custom-field-not-declared',
    name: 'by the server',
    ask: set('Tag_Profile_Custom_Favorites', 'x'),
    fix: /must match/,
  },
  {
    cause: 'custom-field-not-declared',
    name: 'by a page',
    ask: own('Tag_Profile_Custom_Country', 'x'),
    fix: /\{ "key": "Country" \}/,
  },
  { cause: 'unknown-tag', name: 'it is like no other', ask: set('Color', 'red'), fix: /Tag_Profile_IM_/ },
  {
    cause: 'no-permission',
    name: 'a page writes what the server may',
    ask: own('Tag_Profile_Custom_Badge', 'x'),
    details: { tag: 'Tag_Profile_Custom_Badge', access: 'write', side: 'app', allowed: 'admin' },
  },
  {
    cause: 'no-permission',
    name: 'the server reads what pages may',
    ask: (service) =>
      callChat(service, 'portrait_get', { To_Account: ['rider_17'], TagList: ['Tag_Profile_Custom_Diary'] }),
    details: { access: 'read', side: 'admin', allowed: 'app' },
  },
  {
    cause: 'wrong-type',
    name: 'a number is a text',
    ask: set('Tag_Profile_IM_Level', '3'),
    details: { tag: 'Tag_Profile_IM_Level', found: 'the text "3"' },
    fix: /without quotes: 3/,
  },
  {
    cause: 'value-not-allowed',
    name: 'a gender is none of the three',
    ask: set('Tag_Profile_IM_Gender', 'female'),
    summary: /Gender_Type_Female/,
  },
  {
    cause: 'too-long',
    name: 'a nickname by two bytes',
    ask: set('Tag_Profile_IM_Nick', 'é'.repeat(251)),
    details: { name: 'Tag_Profile_IM_Nick', bytes: 502, maxBytes: 500, tooMany: 2 },
  },
  {
    cause: 'content-word',
    name: 'a nickname has one',
    ask: set('Tag_Profile_IM_Nick', 'a BADWORD'),
    details: { name: 'Tag_Profile_IM_Nick', word: 'badword' },
  },
  {
    cause: 'attribute-not-defined',
    name: 'it is misspelt',
    ask: (service) =>
      callChat(service, 'im_set_attr', { UserAttrs: [{ To_Account: 'rider_17', Attrs: { Plan: 'gold' } }] }),
    details: { name: 'Plan', nearest: 'plan', defined: Object.values(mainApp.attributeNames).join(', ') },
  },
  {
    cause: 'unknown-account',
    name: 'it is misspelt',
    ask: (service) => callChat(service, 'kick', { UserID: 'Rider_17' }),
    details: { userId: 'Rider_17', nearest: 'rider_17' },
  },
  {
    cause: 'unknown-account',
    name: 'a call is OK, but not for everybody',
    ask: (service) =>
      callChat(service, 'portrait_get', { To_Account: ['rider_17', 'rider_71x'], TagList: ['Tag_Profile_IM_Nick'] }),
    details: { userId: 'rider_71x', failed: 1 },
    summary: /is OK, but/,
  },
]
