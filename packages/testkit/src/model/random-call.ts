import { type ChatOperations, customTagPrefix, type LcicOperations, type WebOperations } from '@portrait/protocol'
import fc, { type Arbitrary } from 'fast-check'
import { modelAppIds } from './model-seed.ts'
import { modelFields } from './model-state.ts'

/** One call of the story; texts that are `$0`, `$1` … stand for users whom LCIC has registered by then. */
export interface RandomCall {
  readonly api: 'chat' | 'lcic' | 'web'
  readonly id: string
  readonly input: unknown
  /** Which of the two apps is called. */
  readonly app: 0 | 1
  /** Who calls the web API. */
  readonly caller: string
  /** How long the clock runs before the call. */
  readonly waitMs: number
}

type Inputs<Operations extends Record<keyof Operations, { input: unknown }>> = {
  readonly [Id in keyof Operations]: Arbitrary<unknown>
}

const list = <T>(item: Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 3 })
const some = <T>(shape: Record<string, Arbitrary<T>>) => fc.record(shape, { requiredKeys: [], noNullPrototype: true })

const account = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'full', '$0', '$1') },
  fc.constantFrom('__proto__', 'constructor', 'administrator', 'ghost'),
)
const newAccount = fc.constantFrom('a', 'c', '__proto__', 'toString', 'administrator', 'x'.repeat(32))
const badAccount = fc.oneof({ weight: 8, arbitrary: newAccount }, fc.constantFrom('é', 'x'.repeat(33)))
const text = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('', 'Aoi', 'Zoë 测试 😀', '__proto__', '0') },
  fc.constantFrom('no SPAM here', 'é'.repeat(251)),
)
const shortText = fc.constantFrom('', 'Osaka', '0086001100010005', '中中中中中中')
const number = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, -0, 20010503, 2 ** 32 - 1) },
  fc.constantFrom(-1, 2 ** 32),
)
const customTag = fc.constantFrom('Team', 'Badge', 'Motto', 'Note', 'Diary', 'Nope').map((key) => customTagPrefix + key)
const attribute = fc.constantFrom('plan', 'city', '__proto__')
const attributeValue = fc.constantFrom('gold', '', 'constructor')
const tag = fc.constantFrom('beta', 'night', '__proto__', 'held 0', 'new 1', 'new 2', 'new 3')
const attributes = fc.dictionary(attribute, attributeValue, { minKeys: 1, maxKeys: 2, noNullPrototype: true })
const originId = fc.constantFrom('crm-a', 'crm-1', '__proto__')
const appId = fc.constantFrom(...modelAppIds)
const anyAppId = fc.oneof({ weight: 9, arbitrary: appId }, fc.constant(1))

const fieldOf = (tagName: string): Arbitrary<unknown> => {
  const { type, oneOf, max } = modelFields[tagName] ?? { type: 'string' }
  if (oneOf !== undefined) return fc.constantFrom(...oneOf)
  return type === 'number' ? number : max === 16 ? shortText : text
}
const standardTags = Object.keys(modelFields)
const profileItem = fc.oneof(
  fc.constantFrom(...standardTags).chain((Tag) => fc.record({ Tag: fc.constant(Tag), Value: fieldOf(Tag) })),
  fc.record({ Tag: fc.constantFrom(...standardTags), Value: fc.oneof(number, text) }),
  fc.record({ Tag: customTag, Value: text }),
)
const userAttributes = list(fc.record({ To_Account: account, Attrs: attributes }))
const userTags = list(fc.record({ To_Account: account, Tags: list(tag) }))
const accountEntry = fc.oneof(fc.record({ UserID: account }), fc.record({ Identifier: account }))
const entry = fc.record(
  { SdkAppId: anyAppId, Name: text, Avatar: text, OriginId: fc.oneof(originId, fc.constant('')) },
  { requiredKeys: ['SdkAppId'], noNullPrototype: true },
)

const chat: Inputs<ChatOperations> = {
  portrait_set: fc.record({ From_Account: account, ProfileItem: list(profileItem) }),
  portrait_get: fc.record({
    To_Account: list(account),
    TagList: list(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...standardTags) }, customTag)),
  }),
  account_import: fc.record(
    { UserID: newAccount, Nick: text, FaceUrl: text },
    { requiredKeys: ['UserID'], noNullPrototype: true },
  ),
  multiaccount_import: fc.oneof(
    fc.record({
      AccountList: list(
        fc.record(
          { UserID: badAccount, Nick: text, FaceUrl: text },
          { requiredKeys: ['UserID'], noNullPrototype: true },
        ),
      ),
    }),
    fc.record({ Accounts: list(badAccount) }),
  ),
  account_check: fc.record({ CheckItem: list(accountEntry) }),
  account_delete: fc.record({ DeleteItem: list(accountEntry) }),
  kick: accountEntry,
  query_online_status: fc.record(
    { To_Account: list(account), IsNeedDetail: fc.constantFrom(0, 1) },
    { requiredKeys: ['To_Account'], noNullPrototype: true },
  ),
  im_set_attr_name: fc.record({
    AttrNames: fc.dictionary(fc.constantFrom('0', '1', '9'), attribute, { noNullPrototype: true }),
  }),
  im_get_attr_name: fc.constant({}),
  im_set_attr: fc.record({ UserAttrs: userAttributes }),
  im_get_attr: fc.record({ To_Account: list(account) }),
  im_remove_attr: fc.record({ UserAttrs: list(fc.record({ To_Account: account, Attrs: list(attribute) })) }),
  im_add_tag: fc.record({ UserTags: userTags }),
  im_get_tag: fc.record({ To_Account: list(account) }),
  im_remove_tag: fc.record({ UserTags: userTags }),
  im_remove_all_tags: fc.record({ To_Account: list(account) }),
  im_push: fc.record(
    {
      MsgRandom: fc.constant(1),
      MsgBody: fc.constant([{ MsgType: 'TIMTextElem', MsgContent: { Text: 'Hello' } }]),
      MsgLifeTime: fc.constantFrom(0, 60, 60),
      From_Account: account,
      Condition: fc.oneof(
        some({ AttrsAnd: attributes, AttrsOr: attributes }),
        some({ TagsAnd: list(tag), TagsOr: list(tag) }),
        fc.constant({ AttrsOr: { plan: 'gold' }, TagsOr: ['beta'] }),
      ),
    },
    { requiredKeys: ['MsgRandom', 'MsgBody'], noNullPrototype: true },
  ),
}

const lcic: Inputs<LcicOperations> = {
  RegisterUser: entry,
  BatchRegister: fc.record({ Users: list(entry) }),
  LoginUser: fc.record({ UserId: account }),
  LoginOriginId: fc.record({ SdkAppId: anyAppId, OriginId: originId }),
  LoginUserWithRoom: fc.record({ UserId: account, RoomId: fc.constant(7) }),
  LoginOriginIdWithRoom: fc.record({ SdkAppId: anyAppId, OriginId: originId, RoomId: fc.constant(7) }),
  ModifyUserProfile: fc.record(
    { UserId: account, Nickname: text, Avatar: text },
    { requiredKeys: ['UserId'], noNullPrototype: true },
  ),
  DescribeUser: some({ UserId: account, OriginId: originId }),
  DescribeUserDetail: some({ UserId: account, OriginId: originId }),
  DescribeSdkAppIdUsers: fc.record(
    { SdkAppId: anyAppId, Page: fc.constantFrom(1, 2, Number.MAX_SAFE_INTEGER), Limit: fc.constantFrom(1, 2, 1000) },
    { requiredKeys: ['SdkAppId'], noNullPrototype: true },
  ),
  DeleteUser: fc.record({ UserId: account }),
}

const web: Inputs<WebOperations> = {
  getMyProfile: fc.constant(undefined),
  updateMyProfile: some<unknown>({
    nick: text,
    avatar: text,
    location: shortText,
    birthday: fc.constantFrom(0, 20010503),
    gender: fieldOf('Tag_Profile_IM_Gender'),
    allowType: fieldOf('Tag_Profile_IM_AllowType'),
    profileCustomField: list(fc.record({ key: customTag, value: text })),
  }),
  getUserProfiles: fc.record({ userIDs: list(account) }),
  getUserPresence: fc.record({ userIDs: list(account) }),
}

const operations = Object.entries({ chat, lcic, web }).flatMap(([api, inputs]) =>
  Object.entries(inputs).map(([id, input]) => ({ api: api as RandomCall['api'], id, input })),
)

/** Any call of any operation. Most are granted, some refused, and they meet each other's users. */
export const randomCall: Arbitrary<RandomCall> = fc.constantFrom(...operations).chain(({ api, id, input }) =>
  fc.record({
    api: fc.constant(api),
    id: fc.constant(id),
    input,
    app: fc.constantFrom(0, 0, 0, 1),
    caller: account,
    waitMs: fc.constantFrom(0, 0, 0, 0, 1, 999, 1000, 86_400_000),
  }),
)
