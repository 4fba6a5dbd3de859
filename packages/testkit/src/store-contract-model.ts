import type { Store, UserRecord } from '@portrait/service'
import { array, assert, asyncProperty, constantFrom, option, record, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleUser } from './example-user.ts'
import type { OpenStore } from './store-contract.ts'
import { sdkAppId } from './store-steps.ts'

const userIds = ['a', 'b', '__proto__', 'constructor', '😀']
const originIds = ['one', 'two', '__proto__']

type Outcome = 'written' | 'refused'

interface Wish {
  /** Absent to delete the user. */
  readonly user: { readonly originId: string | undefined } | undefined
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
      else after.set(userId, toUser(userId, user.originId, number))
    }
    const taken = [...after.values()].flatMap(({ lcic }) => (lcic === undefined ? [] : [lcic.originId]))
    if (new Set(taken).size < taken.length) return 'refused'
    this.users.clear()
    for (const [userId, user] of after) this.users.set(userId, user)
    this.events.push(`step ${number}`)
    return 'written'
  }
}

function toUser(userId: string, originId: string | undefined, version: number): UserRecord {
  return exampleUser(userId, originId === undefined ? { version } : { version, lcic: { originId } })
}

function runStep(store: Store, step: Step, number: number): Promise<Outcome> {
  const ids = step.wishes.map(({ userId }) => userId)
  const update = store.update(sdkAppId, ids, () => {
    if (step.throws) throw new Error('refused by a rule')
    return {
      records: step.wishes.map(({ userId, user }) => user && toUser(userId, user.originId, number)),
      events: [{ type: `step ${number}`, userId: '', at: number, data: {} }],
      result: 'written' as const,
    }
  })
  return update.catch(() => 'refused')
}

const wish = record({
  userId: constantFrom(...userIds),
  user: option(record({ originId: option(constantFrom(...originIds), { nil: undefined }) }), { nil: undefined }),
})
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
      const property = asyncProperty(steps, async (sequence) => {
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
        const events = await store.readEvents(0, 100)
        expect(events.map(({ type }) => type)).toEqual(model.events)
        await store.close()
      })
      await assert(property, { numRuns: 100 })
    })
  })
}
