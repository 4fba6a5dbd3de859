import type { Selection, Store, UserRecord } from '@portrait/service'
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  option,
  record,
  subarray,
  uniqueArray,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleUser } from './example-user.ts'
import type { OpenStore } from './store-contract.ts'
import { sdkAppId } from './store-steps.ts'

const userIds = ['a', 'b', '__proto__', 'constructor', '😀']
const originIds = ['one', 'two', '__proto__']
const names = ['plan', '__proto__', '\ud800']
const values = ['gold', 'constructor', '']
const tags = ['plan', '__proto__', '"', '\u0000']

type Outcome = 'written' | 'refused'

interface WishedUser {
  readonly originId: string | undefined
  readonly attributes: Readonly<Record<string, string>>
  readonly tags: readonly string[]
}

interface Wish {
  /** Absent to delete the user. */
  readonly user: WishedUser | undefined
  readonly userId: string
}

interface Step {
  readonly wishes: readonly Wish[]
  readonly throws: boolean
  /** Steps that are not awaited meet the next ones in one batch. */
  readonly awaited: boolean
}

/** The port's rules in their plainest form: one Map in the order of creation. */
class Model {
  readonly users = new Map<string, UserRecord>()
  readonly events: string[] = []

  apply(step: Step, number: number): Outcome {
    if (step.throws) return 'refused'
    const after = new Map(this.users)
    for (const { userId, user } of step.wishes) {
      if (user === undefined) after.delete(userId)
      else after.set(userId, toUser(userId, user, number))
    }
    const taken = [...after.values()].flatMap(({ lcic }) => (lcic === undefined ? [] : [lcic.originId]))
    if (new Set(taken).size < taken.length) return 'refused'
    this.users.clear()
    for (const [userId, user] of after) this.users.set(userId, user)
    this.events.push(`step ${number}`)
    return 'written'
  }
}

function toUser(userId: string, { originId, ...rest }: WishedUser, version: number): UserRecord {
  return exampleUser(userId, { version, ...rest, ...(originId !== undefined && { lcic: { originId } }) })
}

function isSelected({ attributes, tags }: UserRecord, selection: Selection): boolean {
  const pairs = new Set(Object.entries(attributes).map((pair) => JSON.stringify(pair)))
  const has = (pair: [string, string]) => pairs.has(JSON.stringify(pair))
  const meets: boolean[] = []
  if (selection.attributesAnd) meets.push(!Object.entries(selection.attributesAnd).some((pair) => !has(pair)))
  if (selection.attributesOr) meets.push(Object.entries(selection.attributesOr).filter(has).length > 0)
  if (selection.tagsAnd) meets.push(new Set([...tags, ...selection.tagsAnd]).size === new Set(tags).size)
  if (selection.tagsOr) meets.push(selection.tagsOr.filter((tag) => tags.includes(tag)).length > 0)
  return !meets.includes(false)
}

function runStep(store: Store, step: Step, number: number): Promise<Outcome> {
  const ids = step.wishes.map(({ userId }) => userId)
  const update = store.update(sdkAppId, ids, () => {
    if (step.throws) throw new Error('refused by a rule')
    return {
      records: step.wishes.map(({ userId, user }) => user && toUser(userId, user, number)),
      events: [{ type: `step ${number}`, userId: '', at: number, data: {} }],
      result: 'written' as const,
    }
  })
  return update.catch(() => 'refused')
}

const someAttributes = dictionary(constantFrom(...names), constantFrom(...values), { noNullPrototype: true })
const someTags = subarray(tags)
const wish = record({
  userId: constantFrom(...userIds),
  user: option(
    record({
      originId: option(constantFrom(...originIds), { nil: undefined }),
      attributes: someAttributes,
      tags: someTags,
    }),
    { nil: undefined },
  ),
})
const selections = array(
  record(
    { attributesAnd: someAttributes, attributesOr: someAttributes, tagsAnd: someTags, tagsOr: someTags },
    { requiredKeys: [] },
  ),
  { minLength: 1, maxLength: 5 },
)
const steps = array(
  record({
    wishes: uniqueArray(wish, { selector: ({ userId }) => userId, maxLength: 3 }),
    throws: constantFrom(false, false, false, false, true),
    awaited: constantFrom(true, false),
  }),
  { maxLength: 12 },
)

export function describeModel(open: OpenStore): void {
  describe('any sequence of updates', () => {
    it('leaves what a plain Map would hold', async () => {
      const property = asyncProperty(steps, selections, async (sequence, selected) => {
        const store = await open()
        const model = new Model()
        const pending: Promise<Outcome>[] = []
        const expected: Outcome[] = []
        for (const [number, step] of sequence.entries()) {
          const outcome = runStep(store, step, number)
          pending.push(outcome)
          expected.push(model.apply(step, number))
          if (step.awaited) await outcome
        }
        expect(await Promise.all(pending)).toEqual(expected)

        const users = [...model.users.values()]
        expect(await store.find(sdkAppId, {}, { offset: 0, limit: 100 })).toEqual({
          records: users,
          total: users.length,
        })
        expect(await store.get(sdkAppId, userIds)).toEqual(userIds.map((userId) => model.users.get(userId)))
        for (const originId of originIds) {
          const records = users.filter(({ lcic }) => lcic?.originId === originId)
          const found = await store.find(sdkAppId, { originId }, { offset: 0, limit: 1 })
          expect(found).toEqual({ records, total: records.length })
        }
        const lcicUsers = users.filter(({ lcic }) => lcic !== undefined)
        expect(await store.find(sdkAppId, { isLcic: true }, { offset: 0, limit: 100 })).toEqual({
          records: lcicUsers,
          total: lcicUsers.length,
        })
        for (const selection of selected) {
          const expectedIds = users.filter((user) => isSelected(user, selection)).map(({ userId }) => userId)
          expect([...(await store.select(sdkAppId, selection))].sort()).toEqual(expectedIds.sort())
        }
        const events = await store.readEvents(0, 100)
        expect(events.map(({ type }) => type)).toEqual(model.events)
        await store.close()
      })
      await assert(property, { numRuns: 100 })
    })
  })
}
