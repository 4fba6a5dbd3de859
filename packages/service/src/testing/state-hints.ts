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
const newName = fc.oneof(fc.uuid(), fc.constant(''))

/** For each operation, what a valid request must name so that the state of the test apps grants it. */
export const stateHints: Readonly<Record<string, Hints>> = {
  portrait_set: { values: { From_Account: account, ProfileItem: profileItem } },
  portrait_get: { values: { TagList: readableTag } },
  account_check: { always: ['UserID'] },
  account_import: { always: ['UserID'] },
  multiaccount_import: { always: ['UserID', 'AccountList'] },
  account_delete: { always: ['UserID'] },
  kick: { values: { UserID: account }, always: ['UserID'] },
  query_online_status: { values: { To_Account: account } },
  im_set_attr: { values: { To_Account: account, Attrs: attributes } },
  im_get_attr: { values: { To_Account: account } },
  im_remove_attr: { values: { To_Account: account, Attrs: attribute } },
  im_add_tag: { values: { To_Account: account, Tags: tag } },
  im_get_tag: { values: { To_Account: account } },
  im_remove_tag: { values: { To_Account: account } },
  im_remove_all_tags: { values: { To_Account: account } },
  im_push: { values: { From_Account: fc.constantFrom('rider_17', 'administrator'), Condition: condition } },
  RegisterUser: { values: { SdkAppId: fc.constantFrom(mainApp.sdkAppId, otherApp.sdkAppId), OriginId: newName } },
  BatchRegister: { values: { SdkAppId: fc.constantFrom(mainApp.sdkAppId, otherApp.sdkAppId) } },
  LoginUser: { values: { UserId: fc.constant('rider_17') } },
  LoginUserWithRoom: { values: { UserId: fc.constant('rider_17') } },
  LoginOriginId: { values: { SdkAppId: fc.constant(mainApp.sdkAppId), OriginId: fc.constant('crm-17') } },
  LoginOriginIdWithRoom: { values: { SdkAppId: fc.constant(mainApp.sdkAppId), OriginId: fc.constant('crm-17') } },
  ModifyUserProfile: { values: { UserId: fc.constant('rider_17') } },
  DescribeUser: { values: { UserId: fc.constant('rider_17') }, always: ['UserId'] },
  DescribeUserDetail: {
    values: { OriginId: fc.constant('crm-17'), UserId: fc.constant('rider_17') },
    always: ['OriginId'],
  },
  DescribeSdkAppIdUsers: { values: { SdkAppId: fc.constant(mainApp.sdkAppId) } },
  DeleteUser: { values: { UserId: fc.constant('rider_17') } },
  updateMyProfile: { values: { location: text, profileCustomField: customItem } },
}
