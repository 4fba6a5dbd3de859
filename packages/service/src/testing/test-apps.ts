import type { App, SeedApp } from '@portrait/protocol'

/** The moment at which the tests' clock stands, in milliseconds. */
export const testNowMs = 1_700_000_000_000

const riders = [
  {
    userId: 'rider_17',
    profile: { nick: 'Aoi', level: 3, profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: 'blue' }] },
    attributes: { plan: 'gold' },
    lcic: { originId: 'crm-17' },
  },
  { userId: 'rider_18', profile: { nick: 'Ren' } },
] satisfies SeedApp['users']

/** An app with custom fields of every permission, and two users. */
export const mainApp = {
  sdkAppId: 1_400_000_001,
  name: 'main',
  secretKey: 'the secret key of main',
  admins: ['administrator'],
  tencentCloud: { secretId: 'AKIDmain', secretKey: 'the cloud key of main' },
  customFields: [
    { key: 'Team' },
    { key: 'Badge', write: ['admin'] },
    { key: 'Motto', write: ['app'] },
    { key: 'Note', read: ['admin'] },
    { key: 'Diary', read: ['app'] },
  ],
  attributeNames: { '0': 'plan', '1': 'city' },
  contentWords: ['BadWord'],
  users: riders,
} satisfies SeedApp

/** An app of the same account and with the same users, but other secrets. */
export const otherApp = {
  ...mainApp,
  sdkAppId: 1_400_000_002,
  name: 'other',
  secretKey: 'the secret key of other',
  users: [{ userId: 'rider_17', profile: { nick: 'Aoi of the other app' } }],
} satisfies SeedApp

/** An app of another account and of Singapore, in which neither attributes nor deletion are enabled. */
export const pushlessApp = {
  ...mainApp,
  sdkAppId: 1_400_000_003,
  name: 'pushless',
  region: 'singapore',
  tencentCloud: { secretId: 'AKIDpushless', secretKey: 'the cloud key of pushless' },
  attributeNames: {},
  pushEnabled: false,
  deletionEnabled: false,
  users: [{ userId: 'rider_17' }],
} satisfies SeedApp

/** What a request is signed with. */
export type TestApp = Pick<App, 'sdkAppId' | 'secretKey' | 'tencentCloud'>
