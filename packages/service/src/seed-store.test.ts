import type { SeedApp, SeedUser } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import { createMemoryStore } from './memory-store.ts'
import { parseSeed, seedStore } from './seed-store.ts'
import { mainApp, testNowMs } from './testing/test-apps.ts'
import { countingRandom } from './testing/test-service.ts'

const clock = { now: () => testNowMs }
const sdkAppId = 1_400_000_001

function seed(...apps: SeedApp[]) {
  return { version: 1 as const, apps }
}

function seedUsers(...users: SeedUser[]) {
  return seedStore(createMemoryStore(), seed({ ...mainApp, users }), { clock })
}

describe('parseSeed', () => {
  it.each([
    [null, 'The seed is not valid: The body must be object.'],
    [{ apps: [{}] }, 'version is missing.'],
    [{ version: 2, apps: [{}] }, 'version must be equal to constant.'],
    [{ version: 1, apps: [] }, 'apps must NOT have fewer than 1 items.'],
    [{ version: 1, apps: [{ sdkAppID: 1 }] }, 'apps[0].sdkAppID is not known here.'],
    [{ version: 1, apps: [{ users: [{}] }] }, 'apps[0].users[0].userId is missing.'],
    [{ version: 1, apps: [{ users: [{ userId: 'ä' }] }] }, 'apps[0].users[0].userId must match pattern'],
    [{ version: 1, apps: [{ customFields: [{ key: 'Team_1' }] }] }, 'apps[0].customFields[0].key must match pattern'],
    [JSON.parse('{"version":1,"apps":[{}],"__proto__":{}}'), '__proto__ is not known here.'],
  ])('refuses %j', (value, message) => {
    expect(() => parseSeed(value)).toThrow(expect.objectContaining({ name: 'SeedError' }))
    expect(() => parseSeed(value)).toThrow(message)
  })

  it('returns a seed as it is', () => {
    const value = seed(mainApp)
    expect(parseSeed(value)).toBe(value)
  })
})

describe('seedStore', () => {
  it('writes apps and users', async () => {
    const store = createMemoryStore()
    const apps = await seedStore(store, seed(mainApp, {}), { clock, fillRandom: countingRandom() })
    expect(await store.apps.list()).toEqual(expect.arrayContaining([...apps]))
    expect(apps.map(({ name }) => name)).toEqual(['main', 'demo'])
    expect(await store.get(sdkAppId, ['rider_17', 'rider_18'])).toEqual([
      {
        userId: 'rider_17',
        version: 1,
        createdAt: testNowMs,
        updatedAt: testNowMs,
        fields: { Tag_Profile_IM_Nick: 'Aoi', Tag_Profile_IM_Level: 3, Tag_Profile_Custom_Team: 'blue' },
        attributes: { plan: 'gold' },
        tags: [],
        lcic: { originId: 'crm-17' },
      },
      {
        userId: 'rider_18',
        version: 1,
        createdAt: testNowMs,
        updatedAt: testNowMs,
        fields: { Tag_Profile_IM_Nick: 'Ren' },
        attributes: {},
        tags: [],
      },
    ])
    expect(await store.readEvents(0, 10)).toEqual([])
  })

  it('takes the UserId for the origin id that is left out', async () => {
    const store = createMemoryStore()
    await seedStore(store, seed({ ...mainApp, users: [{ userId: 'a', lcic: {}, tags: ['x'] }] }), { clock })
    expect(await store.get(sdkAppId, ['a'])).toMatchObject([{ lcic: { originId: 'a' }, tags: ['x'] }])
  })

  it('keeps what the seed leaves out of an app that exists, and users it does not name', async () => {
    const store = createMemoryStore()
    await seedStore(store, seed(mainApp), { clock })
    const [app] = await seedStore(store, seed({ sdkAppId, name: 'renamed', users: [{ userId: 'new' }] }), { clock })
    expect(app).toMatchObject({ name: 'renamed', secretKey: mainApp.secretKey, customFields: mainApp.customFields })
    expect(await store.get(sdkAppId, ['rider_17', 'new'])).toMatchObject([{ userId: 'rider_17' }, { userId: 'new' }])
  })

  it('lets users of the seed exchange their origin ids', async () => {
    const store = createMemoryStore()
    const users = (a: string, b: string) => [
      { userId: 'a', lcic: { originId: a } },
      { userId: 'b', lcic: { originId: b } },
    ]
    await seedStore(store, seed({ ...mainApp, users: users('1', '2') }), { clock })
    await seedStore(store, seed({ sdkAppId, users: users('2', '1') }), { clock })
    expect(await store.get(sdkAppId, ['a'])).toMatchObject([{ lcic: { originId: '2' } }])
  })

  it.each<[string, SeedUser[], string]>([
    [
      'an unknown attribute',
      [{ userId: 'a', attributes: { shoe: '42' } }],
      'User a: the app has no attribute named shoe. Add it to attributeNames.',
    ],
    [
      'an undeclared custom field',
      [{ userId: 'a', profile: { profileCustomField: [{ key: 'Tag_Profile_Custom_Size', value: 'L' }] } }],
      'User a: "Tag_Profile_Custom_Size" is neither standard nor declared by the app.',
    ],
    ['a user who is there twice', [{ userId: 'a' }, { userId: 'a' }], 'a: this user of app 1400000001 is in the seed'],
    [
      'an origin id that is there twice',
      [
        { userId: 'a', lcic: {} },
        { userId: 'b', lcic: { originId: 'a' } },
      ],
      'a: this origin id of app 1400000001 is in the seed twice',
    ],
  ])('refuses %s', async (_, users, message) => {
    await expect(seedUsers(...users)).rejects.toThrow(expect.objectContaining({ name: 'SeedError' }))
    await expect(seedUsers(...users)).rejects.toThrow(message)
  })

  it('refuses an app that is there twice', async () => {
    const twice = seedStore(createMemoryStore(), seed(mainApp, { sdkAppId }), { clock })
    await expect(twice).rejects.toThrow('1400000001: this app is in the seed twice. Remove one.')
  })

  it('refuses an origin id that a user of the store has, and writes nothing', async () => {
    const store = createMemoryStore()
    await seedStore(store, seed(mainApp), { clock })
    const before = await store.snapshot()
    const clash = { sdkAppId, name: 'renamed', users: [{ userId: 'new', lcic: { originId: 'crm-17' } }] }
    await expect(seedStore(store, seed({ sdkAppId: 7 }, clash), { clock })).rejects.toThrow(
      'User new: user rider_17 of the store has the origin id crm-17. Choose another.',
    )
    expect(await store.snapshot()).toEqual(before)
  })
})
