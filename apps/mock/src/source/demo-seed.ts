import type { SeedApp, SeedUser } from '@portrait/msw'

const users: SeedUser[] = [
  {
    userId: 'rider_17',
    profile: {
      nick: 'Aoi',
      gender: 'Gender_Type_Female',
      birthday: 20010503,
      avatar: 'people/aoi.svg',
      selfSignature: 'First lap, then coffee',
      level: 3,
      profileCustomField: [
        { key: 'Tag_Profile_Custom_Team', value: 'blue' },
        { key: 'Tag_Profile_Custom_Badge', value: 'captain' },
      ],
    },
    attributes: { city: 'Kyoto', plan: 'yearly' },
    tags: ['climber', 'morning'],
    lcic: { originId: 'crm-0017' },
  },
  {
    userId: 'rider_18',
    profile: {
      nick: 'Ren',
      avatar: 'people/ren.svg',
      selfSignature: 'Mostly uphill',
      level: 1,
    },
    attributes: { city: 'Nara' },
    tags: ['climber'],
    lcic: { originId: 'crm-0018' },
  },
  {
    userId: 'rider_19',
    profile: {
      nick: 'Zoë 测试',
      gender: 'Gender_Type_Male',
      avatar: 'people/zoe.svg',
      allowType: 'AllowType_Type_NeedConfirm',
      profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: 'red' }],
    },
  },
  { userId: 'rider_20' },
]

/** The riding club that the page begins with. `Note` is for the server alone, so the page never sees it. */
export const demoSeed: SeedApp = {
  name: 'Riding club',
  customFields: [
    { key: 'Team' },
    { key: 'Badge', write: ['admin'] },
    { key: 'Note', read: ['admin'], write: ['admin'] },
    { key: 'Bike' },
  ],
  pushEnabled: true,
  attributeNames: { '0': 'city', '1': 'plan' },
  users,
}
