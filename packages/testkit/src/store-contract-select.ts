import type { Selection, Store } from '@portrait/service'
import { describe, expect, it } from 'vitest'
import { exampleUser } from './example-user.ts'
import { hostileKeys, toOwnKeys } from './hostile-keys.ts'
import type { OpenStore } from './store-contract.ts'
import { deleteUsers, otherSdkAppId, putUsers, sdkAppId } from './store-steps.ts'

async function select(store: Store, selection: Selection, app: number = sdkAppId): Promise<readonly string[]> {
  return [...(await store.select(app, selection))].sort()
}

function listener(userId: string, attributes: Readonly<Record<string, string>>, tags: readonly string[] = []) {
  return exampleUser(userId, { attributes, tags })
}

async function fill(store: Store): Promise<void> {
  await putUsers(store, [
    listener('gold-osaka', { plan: 'gold', city: 'Osaka' }, ['rock', 'jazz']),
    listener('gold-kobe', { plan: 'gold', city: 'Kobe' }, ['jazz']),
    listener('free-osaka', { plan: 'free', city: 'Osaka' }, ['rock', 'folk']),
    listener('nothing', {}),
  ])
  await putUsers(store, [listener('gold-osaka', { plan: 'free', city: 'Kobe' }, ['folk'])], otherSdkAppId)
}

export function describeSelect(open: OpenStore): void {
  describe('select', () => {
    it('names everybody without a condition, and nobody in an app without users', async () => {
      const store = await open()
      expect(await select(store, {})).toEqual([])
      await fill(store)
      expect(await select(store, {})).toEqual(['free-osaka', 'gold-kobe', 'gold-osaka', 'nothing'])
      expect(await select(store, {}, otherSdkAppId)).toEqual(['gold-osaka'])
    })

    it.each<[Selection, readonly string[]]>([
      [{ attributesAnd: { plan: 'gold' } }, ['gold-kobe', 'gold-osaka']],
      [{ attributesAnd: { plan: 'gold', city: 'Osaka' } }, ['gold-osaka']],
      [{ attributesAnd: { plan: 'gold', city: 'Tokyo' } }, []],
      [{ attributesOr: { plan: 'free', city: 'Kobe' } }, ['free-osaka', 'gold-kobe']],
      [{ attributesOr: { plan: 'gold' } }, ['gold-kobe', 'gold-osaka']],
      [{ attributesAnd: { city: 'Osaka' }, attributesOr: { plan: 'free', city: 'Kobe' } }, ['free-osaka']],
      [{ tagsAnd: ['jazz'] }, ['gold-kobe', 'gold-osaka']],
      [{ tagsAnd: ['jazz', 'rock'] }, ['gold-osaka']],
      [{ tagsAnd: ['jazz', 'jazz'] }, ['gold-kobe', 'gold-osaka']],
      [{ tagsOr: ['folk', 'jazz'] }, ['free-osaka', 'gold-kobe', 'gold-osaka']],
      [{ tagsAnd: ['rock'], tagsOr: ['folk', 'unknown'] }, ['free-osaka']],
      [{ attributesAnd: { plan: 'gold' }, tagsOr: ['rock', 'folk'] }, ['gold-osaka']],
      [
        {
          attributesAnd: { plan: 'gold' },
          attributesOr: { city: 'Kobe', plan: 'gold' },
          tagsAnd: ['jazz'],
          tagsOr: ['rock', 'jazz'],
        },
        ['gold-kobe', 'gold-osaka'],
      ],
      [{ attributesOr: { city: 'Kobe', plan: 'free' }, tagsOr: ['jazz', 'folk'] }, ['free-osaka', 'gold-kobe']],
      [{ attributesAnd: { plan: 'jazz' } }, []],
      [{ attributesAnd: { gold: 'plan' } }, []],
      [{ tagsAnd: ['gold'] }, []],
    ])('names who meets every part: %j', async (selection, userIds) => {
      const store = await open()
      await fill(store)
      expect(await select(store, selection)).toEqual(userIds)
    })

    it('takes an empty "and" as met by everybody, an empty "or" by nobody', async () => {
      const store = await open()
      await fill(store)
      const everybody = await select(store, {})
      expect(await select(store, { attributesAnd: {}, tagsAnd: [] })).toEqual(everybody)
      expect(await select(store, { attributesOr: {} })).toEqual([])
      expect(await select(store, { tagsOr: [] })).toEqual([])
      expect(await select(store, { tagsAnd: ['jazz'], tagsOr: [] })).toEqual([])
    })

    it('follows every change of attributes and tags', async () => {
      const store = await open()
      await putUsers(store, [listener('a', { plan: 'gold', city: 'Osaka' }, ['rock', 'jazz', 'rock'])])
      await putUsers(store, [listener('a', { plan: 'free', team: 'gold' }, ['jazz', 'folk'])])
      expect(await select(store, { attributesAnd: { plan: 'gold' } })).toEqual([])
      expect(await select(store, { attributesAnd: { city: 'Osaka' } })).toEqual([])
      expect(await select(store, { tagsAnd: ['rock'] })).toEqual([])
      expect(await select(store, { attributesAnd: { plan: 'free', team: 'gold' }, tagsAnd: ['folk', 'jazz'] })).toEqual(
        ['a'],
      )
    })

    it('forgets who was deleted, also when created again in the same turn', async () => {
      const store = await open()
      await fill(store)
      await Promise.all([
        deleteUsers(store, ['gold-kobe', 'gold-osaka']),
        putUsers(store, [listener('gold-osaka', { city: 'Osaka' }, ['rock'])]),
        putUsers(store, [listener('new', { plan: 'gold' })]),
      ])
      expect(await select(store, { attributesAnd: { plan: 'gold' } })).toEqual(['new'])
      expect(await select(store, { tagsAnd: ['jazz'] })).toEqual([])
      expect(await select(store, { attributesAnd: { city: 'Osaka' }, tagsAnd: ['rock'] })).toEqual([
        'free-osaka',
        'gold-osaka',
      ])
    })

    it('leaves out what was refused', async () => {
      const store = await open()
      const lcic = { originId: 'taken' }
      await putUsers(store, [exampleUser('owner', { attributes: {}, tags: [], lcic })])
      await expect(putUsers(store, [exampleUser('a', { lcic })])).rejects.toThrow('taken')
      expect(await select(store, { tagsAnd: ['a'] })).toEqual([])
    })

    it('names what a restored snapshot has, and nothing from before it', async () => {
      const store = await open()
      await putUsers(store, [listener('before', { plan: 'gold' }, ['jazz'])])
      const records = [listener('restored', { plan: 'gold' }, ['rock'])]
      await store.restore({ apps: [], users: [{ sdkAppId, records }] })
      expect(await select(store, { attributesAnd: { plan: 'gold' } })).toEqual(['restored'])
      expect(await select(store, { tagsOr: ['jazz', 'rock'] })).toEqual(['restored'])
      await deleteUsers(store, ['restored'])
      expect(await select(store, { tagsOr: ['jazz', 'rock'] })).toEqual([])
    })

    it('tells hostile names, values, tags and ids from each other', async () => {
      const store = await open()
      await putUsers(
        store,
        hostileKeys.map((key) => listener(key, toOwnKeys([key]), [key])),
      )
      await putUsers(store, [listener('all', toOwnKeys(hostileKeys), hostileKeys)])
      for (const key of hostileKeys) {
        const both = [key, 'all'].sort()
        expect(await select(store, { attributesAnd: toOwnKeys([key]) })).toEqual(both)
        expect(await select(store, { attributesOr: toOwnKeys([key]) })).toEqual(both)
        expect(await select(store, { tagsAnd: [key] })).toEqual(both)
        expect(await select(store, { attributesOr: { [`${key}?`]: `value of ${key}` } })).toEqual([])
      }
      expect(await select(store, { attributesAnd: toOwnKeys(hostileKeys), tagsAnd: hostileKeys })).toEqual(['all'])
      const everybody = [...hostileKeys, 'all'].sort()
      expect(await select(store, { tagsOr: hostileKeys })).toEqual(everybody)
      expect(await select(store, {})).toEqual(everybody)
    })
  })
}
