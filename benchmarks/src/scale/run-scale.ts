import { createService, type Selection } from '@portrait/service'
import { openSqliteStore } from '@portrait/store-sql'
import { fieldsOf } from '../sample-users.ts'
import { assertOk, toServiceRequest } from './call-service.ts'
import { app, attributesOf, commonPlan, differentUserIds, rarePlan, rareTag } from './sample.ts'
import { type Measure, type Step, serveSteps, toMeasure } from './serve-steps.ts'

// Arguments: the database file, how many users it has, and `uncached` for a store without its record cache. Else store
// and service are what `portrait start` makes, but that nothing is refused for its frequency.
const [path = '', users = '', cache = ''] = process.argv.slice(2)
const store = await openSqliteStore({ path, ...(cache === 'uncached' && { cacheRecords: 0 }) })
const service = createService({ store, limits: 1e6 })
const TagList = Object.keys(fieldsOf(0))
let calls = 0

function randomUserIds(count: number): readonly string[] {
  return differentUserIds(count, Number(users))
}

function read(count: number): Measure {
  const run = (userIds: readonly string[]) => store.get(app.sdkAppId, userIds)
  return toMeasure({ prepare: () => randomUserIds(count), run, by: 'median' })
}

function select(selection: Selection): Measure {
  return toMeasure({ prepare: () => selection, run: () => store.select(app.sdkAppId, selection), by: 'median' })
}

function call(path: string, by: Step<unknown>['by'], toInput: () => object): Measure {
  return toMeasure({
    prepare: () => toServiceRequest(path, toInput()),
    run: async (request) => assertOk(await service.handle(request)),
    by,
  })
}

function getProfiles(count: number): Measure {
  return call('profile/portrait_get', 'median', () => ({ To_Account: randomUserIds(count), TagList }))
}

// By the mean: one call in dozens pays for a checkpoint.
const setAttributes = call('all_member_push/im_set_attr', 'mean', () => {
  calls += 1
  const Attrs = attributesOf(calls)
  return { UserAttrs: randomUserIds(100).map((userId) => ({ To_Account: userId, Attrs })) }
})

serveSteps(
  new Map([
    ['get-1', getProfiles(1)],
    ['get-100', getProfiles(100)],
    ['set-100', setAttributes],
    ['read-1', read(1)],
    ['read-100', read(100)],
    ['rare-attribute', select({ attributesAnd: { plan: rarePlan } })],
    ['rare-tag', select({ tagsAnd: [rareTag] })],
    ['common-attribute', select({ attributesAnd: { plan: commonPlan } })],
  ]),
)
