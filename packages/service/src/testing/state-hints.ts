import { byteLength, customTagPrefix, standardFields } from '@portrait/protocol'
import fc, { type Arbitrary } from 'fast-check'
import type { Hints } from './from-schema.ts'
import { mainApp, otherApp } from './test-apps.ts'

const uint32 = fc.integer({ min: 0, max: 4_294_967_295 })
const account = fc.constantFrom('rider_17', 'rider_18')
const attribute = fc.constantFrom('plan', 'city')
const text = fc.string({ unit: 'grapheme', maxLength: 16 }).filter((value) => byteLength(value) <= 16)
const tag = fc.constantFrom('beta', 'night', '__proto__', '"', '测试')

const profileItem: Arbitrary<unknown> = fc.oneof(
  ...standardFields.map(({ tag: Tag, type, values }) => {
    const Value = values === undefined ? (type === 'integer' ? uint32 : text) : fc.constantFrom(...values)
    return fc.record({ Tag: fc.constant(Tag), Value })
  }),
  fc.record({ Tag: fc.constantFrom(`${customTagPrefix}Team`, `${customTagPrefix}Badge`), Value: text }),
)
const customItem = fc.record({
  key: fc.constantFrom(`${customTagPrefix}Team`, `${customTagPrefix}Motto`),
  value: text,
})
const readableTag = fc.constantFrom(...standardFields.map((field) => field.tag), `${customTagPrefix}Note`)
const attributes = fc.dictionary(attribute, text, { minKeys: 1, noNullPrototype: true })
// A tag may not be in both lists, and tags may not stand beside attributes.
const condition = fc.oneof(
  fc.record({ AttrsAnd: attributes, AttrsOr: attributes }, { requiredKeys: [], noNullPrototype: true }),
  fc.record(
    { TagsAnd: fc.constant(['beta']), TagsOr: fc.constant(['night', '__proto__']) },
    { requiredKeys: [], noNullPrototype: true },
  ),
)
const anyApp = fc.constantFrom(mainApp.sdkAppId, otherApp.sdkAppId)
const newName = fc.oneof(fc.uuid(), fc.constant(''))

/** What most operations grant only when these properties name it. */
const usual: NonNullable<Hints['values']> = {
  From_Account: account,
  To_Account: account,
  SdkAppId: fc.constant(mainApp.sdkAppId),
  UserId: fc.constant('rider_17'),
  OriginId: fc.constant('crm-17'),
}

/** What else, or what instead; of `undefined` the schema says all. */
const byOperation: Readonly<Record<string, Hints>> = {
  portrait_set: { values: { ProfileItem: profileItem } },
  portrait_get: { values: { To_Account: undefined, TagList: readableTag } },
  account_check: { always: ['UserID'] },
  account_import: { always: ['UserID'] },
  multiaccount_import: { always: ['UserID', 'AccountList'] },
  account_delete: { always: ['UserID'] },
  kick: { values: { UserID: account }, always: ['UserID'] },
  im_set_attr: { values: { Attrs: attributes } },
  im_remove_attr: { values: { Attrs: attribute } },
  im_add_tag: { values: { Tags: tag } },
  im_push: { values: { From_Account: fc.constantFrom('rider_17', 'administrator'), Condition: condition } },
  RegisterUser: { values: { SdkAppId: anyApp, OriginId: newName } },
  BatchRegister: { values: { SdkAppId: anyApp, OriginId: undefined } },
  DescribeUser: { always: ['UserId'] },
  DescribeUserDetail: { always: ['OriginId'] },
  updateMyProfile: { values: { location: text, profileCustomField: customItem } },
}

/** What a valid request of an operation must name so that the state of the test apps grants it. */
export function stateHintsOf(operation: string): Hints {
  const own = byOperation[operation]
  return { ...own, values: { ...usual, ...own?.values } }
}
