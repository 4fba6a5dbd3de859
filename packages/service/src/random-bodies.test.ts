import { chatGatewayErrors, chatOperations, standardFields, webGatewayErrors, webOperations } from '@portrait/protocol'
import { chatRequests, webRequests } from '@portrait/protocol/requests'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chatRequest } from './testing/chat-request.ts'
import { mainApp } from './testing/test-apps.ts'
import { startTestService } from './testing/test-service.ts'
import { webRequest } from './testing/web-request.ts'

const words = [
  ...['From_Account', 'To_Account', 'ProfileItem', 'Tag', 'Value', 'TagList', 'UserID', 'Nick', 'FaceUrl'],
  ...['CheckItem', 'AttrNames', 'UserAttrs', 'Attrs', 'plan', 'city', '0', '9'],
  ...['userIDs', 'profileCustomField', 'key', 'value', 'rider_17', 'Tag_Profile_Custom_Team', '__proto__'],
  ...standardFields.flatMap(({ tag, property = tag }) => [tag, property]),
]
const key = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, fc.string())
const text = fc.oneof(key, fc.string({ unit: 'binary', maxLength: 600 }))

/** JSON that often has the documented names in documented places, and anything besides. */
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    text,
    fc.integer(),
    fc.double(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('json'), { maxLength: 4 }),
  object: fc.array(fc.tuple(key, tie('json')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
}))

const account = fc.oneof(fc.constantFrom('rider_17', 'rider_18', 'ghost', '__proto__'), json)
const tag = fc.oneof(fc.constantFrom(...words), json)
const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 3 })
const plausible = fc.record(
  {
    From_Account: account,
    To_Account: some(account),
    TagList: some(tag),
    ProfileItem: some(fc.record({ Tag: tag, Value: json })),
    UserID: account,
    CheckItem: some(fc.record({ UserID: account })),
    AttrNames: fc.dictionary(fc.constantFrom('0', '1', '9', '10', 'x'), json),
    UserAttrs: some(fc.record({ To_Account: account, Attrs: fc.dictionary(key, json) })),
  },
  { requiredKeys: [] },
)
const profile = fc.record(
  {
    ...Object.fromEntries(standardFields.map(({ property = '' }) => [property, json])),
    profileCustomField: some(fc.record({ key: tag, value: json })),
    userIDs: some(account),
  },
  { requiredKeys: [] },
)
const runs = { numRuns: 150 }

describe('whatever the body', () => {
  it.each(Object.values(chatOperations))('$id answers OK or a documented code', async ({ id, errors }) => {
    expect(chatRequests).toHaveProperty(id)
    const service = await startTestService([mainApp])
    const documented: readonly number[] = [0, ...errors, ...chatGatewayErrors]
    const body = fc.oneof(plausible, json)
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const response = await service.handle(chatRequest(id, { text: JSON.stringify(value) }))
        expect(response.status).toBe(200)
        expect(documented).toContain(JSON.parse(response.body).ErrorCode)
      }),
      runs,
    )
  })

  it.each(Object.values(webOperations).filter(({ id }) => Object.hasOwn(webRequests, id)))(
    '$id answers a profile or a documented code',
    async ({ id, errors }) => {
      const service = await startTestService([mainApp])
      const documented: readonly (number | undefined)[] = [undefined, ...errors, ...webGatewayErrors]
      await fc.assert(
        fc.asyncProperty(fc.oneof(profile, json), async (value) => {
          const response = await service.handle(webRequest(id, { text: JSON.stringify(value) }))
          expect(response.status).toBeLessThan(500)
          expect(documented).toContain(JSON.parse(response.body).code)
        }),
        runs,
      )
    },
  )
})
