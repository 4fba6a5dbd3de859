import { type App, chatOperations, lcicSettings, type Seed, webOperations } from '@portrait/protocol'
import { createTc3Signer, createUserSigSigner, signV1 } from '@portrait/signing'

/** A request that every door must answer alike. */
export interface DoorRequest {
  readonly name: string
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** The host that signatures of the story are made for; doors must pass it on. */
export const doorHost = 'portrait.test'

/** What the service holds when the story begins: nothing in it is random. */
export const doorSeed: Seed = {
  version: 1,
  apps: [
    {
      sdkAppId: 1400000001,
      secretKey: '5f3a1c0d9b7e8f60412233445566778899aabbccddeeff00112233445566778a',
      tencentCloud: { secretId: 'AKIDEXAMPLE', secretKey: 'FAKEKEYexampleFAKEKEYexample0000' },
      customFields: [{ key: 'Team' }, { key: 'Badge', write: ['admin'] }],
      attributeNames: { '0': 'plan', '1': '__proto__' },
      contentWords: ['Forbidden'],
      users: [{ userId: 'rider_17', profile: { nick: 'Aoi' }, lcic: { originId: 'crm-17' } }],
    },
  ],
}

/** Requests of all three APIs in an order that matters: reads see what earlier requests wrote, failures included. */
export function doorStory(app: App, nowSeconds: number): readonly DoorRequest[] {
  const sign = createUserSigSigner(app)
  const userSig = (userId: string, ageSeconds = 0) =>
    sign.sign(userId, { expireSeconds: 3600, nowMs: (nowSeconds - ageSeconds) * 1000 })
  const admin = { identifier: 'administrator', usersig: userSig('administrator') }

  const chat = (name: string, command: string, body: unknown, query: Record<string, string> = {}): DoorRequest => {
    const parameters = { sdkappid: String(app.sdkAppId), ...admin, random: '1', contenttype: 'json', ...query }
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const url = `${command}?${new URLSearchParams(parameters)}`
    return { name, method: 'POST', url, headers: { 'content-type': 'application/json' }, body: text }
  }
  const bearer = (userId: string) => ({ authorization: `Bearer ${userSig(userId)}` })
  const web = (
    name: string,
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): DoorRequest => ({
    name,
    method,
    url: path,
    headers: {
      ...bearer('rider_17'),
      'x-portrait-app': String(app.sdkAppId),
      'content-type': 'application/json',
      ...more,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const lcic = (name: string, action: string, input: unknown, more: Record<string, string> = {}): DoorRequest => {
    const body = JSON.stringify(input)
    const headers = { 'content-type': 'application/json', host: doorHost }
    const signature = createTc3Signer(app.tencentCloud).sign({
      method: 'POST',
      headers,
      body,
      service: lcicSettings.tcService,
      timestampSeconds: nowSeconds,
    })
    return {
      name,
      method: 'POST',
      url: '/',
      headers: {
        'content-type': 'application/json',
        authorization: signature.authorization,
        'x-tc-action': action,
        'x-tc-version': lcicSettings.tcVersion,
        'x-tc-timestamp': String(nowSeconds),
        ...more,
      },
      body,
    }
  }
  const lcicV1 = (name: string, own: Record<string, string>): DoorRequest => {
    const parameters = {
      Action: 'DescribeUser',
      Version: lcicSettings.tcVersion,
      Timestamp: String(nowSeconds),
      Nonce: '7',
      SecretId: app.tencentCloud.secretId,
      SignatureMethod: 'HmacSHA256',
      ...own,
    }
    const signed = { method: 'GET', host: doorHost, params: Object.entries(parameters) }
    const Signature = signV1(signed, app.tencentCloud.secretKey)
    return { name, method: 'GET', url: `/?${new URLSearchParams({ ...parameters, Signature })}`, headers: {} }
  }

  const { portrait_set, portrait_get, account_import, account_check, im_set_attr, im_get_attr } = chatOperations
  const { multiaccount_import, account_delete, kick, query_online_status, im_push } = chatOperations
  const { im_set_attr_name, im_get_attr_name, im_remove_attr } = chatOperations
  const { im_add_tag, im_get_tag, im_remove_tag, im_remove_all_tags } = chatOperations
  const { sdkAppId: SdkAppId } = app
  const profile = webOperations.getMyProfile.path
  const presence = webOperations.getUserPresence.path
  const message = { MsgRandom: 7, MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'track opens at nine' } }] }
  const nick = 'Tag_Profile_IM_Nick'
  return [
    { name: 'the root', method: 'GET', url: '/', headers: {} },
    chat('import', account_import.path, { UserID: 'rider 18', Nick: 'Ren' }),
    chat('import of hostile names', account_import.path, { UserID: '__proto__', Nick: 'constructor' }),
    chat('check', account_check.path, { CheckItem: [{ UserID: '__proto__' }, { UserID: 'toString' }] }),
    chat('set several fields', portrait_set.path, {
      From_Account: 'rider_17',
      ProfileItem: [
        { Tag: nick, Value: 'Zoë 测试 😀' },
        { Tag: 'Tag_Profile_IM_BirthDay', Value: 20010503 },
        { Tag: 'Tag_Profile_Custom_Badge', Value: '' },
      ],
    }),
    chat('one bad item', portrait_set.path, {
      From_Account: 'rider_17',
      ProfileItem: [
        { Tag: nick, Value: 'lost' },
        { Tag: 'Tag_Profile_Custom_Nope', Value: '1' },
      ],
    }),
    chat('get', portrait_get.path, { To_Account: ['rider_17', 'ghost'], TagList: [nick, 'Tag_Profile_Custom_Badge'] }),
    chat('set attributes', im_set_attr.path, `{"UserAttrs":[{"To_Account":"rider_17","Attrs":{"__proto__":"gold"}}]}`),
    chat('get attributes', im_get_attr.path, { To_Account: ['rider_17'] }),
    chat('no JSON', portrait_get.path, '{'),
    chat('no body', portrait_get.path, ''),
    chat('unknown command', '/v4/profile/portrait_gte', {}),
    chat('expired', portrait_get.path, {}, { usersig: userSig('administrator', 3601) }),
    chat('not an admin', portrait_get.path, {}, { identifier: 'rider_17', usersig: userSig('rider_17') }),
    lcic('modify', 'ModifyUserProfile', { UserId: 'rider_17', Nickname: 'Ada' }),
    lcic('describe', 'DescribeUser', { UserId: 'rider_17' }),
    lcic('register', 'RegisterUser', { SdkAppId: app.sdkAppId, Name: 'Bo', OriginId: 'crm-18' }),
    lcic('register again', 'RegisterUser', { SdkAppId: app.sdkAppId, OriginId: 'crm-18' }),
    lcic('unknown parameter', 'DescribeUser', { UserId: 'rider_17', DryRun: true }),
    lcic('another body than was signed', 'DescribeUser', {}, { authorization: 'TC3-HMAC-SHA256 nonsense' }),
    lcicV1('describe with an old signature', { UserId: 'rider_17' }),
    web('own profile', 'GET', profile),
    web('update', 'PATCH', profile, {
      nick: 'Mio',
      profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: 'red' }],
    }),
    web('update without permission', 'PATCH', profile, {
      profileCustomField: [{ key: 'Tag_Profile_Custom_Badge', value: 'x' }],
    }),
    web('profiles', 'POST', webOperations.getUserProfiles.path, { userIDs: ['rider_17', 'ghost', 'rider_17'] }),
    web('no UserSig', 'GET', profile, undefined, { authorization: '' }),
    web('wrong method', 'DELETE', profile),
    web('preflight', 'OPTIONS', profile, undefined, { origin: 'https://app.test' }),
    web('nothing there', 'GET', '/web/v1/nothing'),
    chat('import several', multiaccount_import.path, {
      AccountList: [{ UserID: 'rider_19', Nick: 'Mio' }, { UserID: 'é' }],
    }),
    chat('import several in the old form', multiaccount_import.path, { Accounts: ['rider_20', 'constructor'] }),
    chat('a content word', account_import.path, { Identifier: 'rider_19', Nick: 'forbidden fruit' }),
    chat('name an attribute', im_set_attr_name.path, { AttrNames: { '9': 'city' } }),
    chat('names of attributes', im_get_attr_name.path, {}),
    chat('set more attributes', im_set_attr.path, { UserAttrs: [{ To_Account: 'rider_19', Attrs: { city: 'Kobe' } }] }),
    chat('add tags', im_add_tag.path, {
      UserTags: [
        { To_Account: 'rider_19', Tags: ['beta', '__proto__', 'beta'] },
        { To_Account: 'rider_20', Tags: ['beta'] },
      ],
    }),
    chat('add tags to somebody unknown', im_add_tag.path, { UserTags: [{ To_Account: 'ghost', Tags: ['beta'] }] }),
    chat('tags', im_get_tag.path, { To_Account: ['rider_20', 'rider_19'] }),
    chat('attributes and tags in one condition', im_push.path, {
      ...message,
      Condition: { AttrsAnd: { city: 'Kobe' }, TagsOr: ['beta'] },
    }),
    chat('push', im_push.path, {
      ...message,
      Condition: { TagsAnd: ['beta'], TagsOr: ['__proto__'] },
      MsgLifeTime: 60,
    }),
    chat('push again at once', im_push.path, message),
    chat('a push that is too large', im_push.path, JSON.stringify(message).padEnd(10_241)),
    chat('remove a tag', im_remove_tag.path, { UserTags: [{ To_Account: 'rider_19', Tags: ['beta', 'none'] }] }),
    chat('remove all tags', im_remove_all_tags.path, { To_Account: ['rider_20'] }),
    chat('remaining tags', im_get_tag.path, { To_Account: ['rider_20', 'rider_19'] }),
    chat('remove an attribute', im_remove_attr.path, { UserAttrs: [{ To_Account: 'rider_17', Attrs: ['__proto__'] }] }),
    chat('remaining attributes', im_get_attr.path, { To_Account: ['rider_17', 'rider_19'] }),
    chat('online status', query_online_status.path, { To_Account: ['ghost', 'rider_17'], IsNeedDetail: 1 }),
    chat('online status of nobody, by the older name', query_online_status.aliases[0], { To_Account: ['ghost'] }),
    web('presence', 'POST', presence, { userIDs: ['rider_17', 'ghost'] }),
    chat('kick', kick.path, { UserID: 'rider_19' }),
    web('presence for the one who was kicked', 'POST', presence, { userIDs: ['rider_17'] }, bearer('rider_19')),
    lcic('register several', 'BatchRegister', {
      Users: [
        { SdkAppId, Name: 'Aya', OriginId: 'crm-17' },
        { SdkAppId, Name: 'Cy' },
      ],
    }),
    lcicV1('register with an old signature', {
      Action: 'BatchRegister',
      'Users.0.SdkAppId': String(SdkAppId),
      'Users.0.Name': 'Zoë & 测试',
      'Users.0.OriginId': 'crm 20',
    }),
    lcic('register in another account', 'BatchRegister', { Users: [{ SdkAppId }, { SdkAppId: 1 }] }),
    lcic('log in', 'LoginUser', { UserId: 'rider_17' }),
    lcic('log in by origin', 'LoginOriginId', { SdkAppId, OriginId: 'crm 20' }),
    lcic('log in to a classroom', 'LoginUserWithRoom', { UserId: 'rider_17', RoomId: 300000001 }),
    lcic('log in to a classroom by origin', 'LoginOriginIdWithRoom', { SdkAppId, OriginId: 'crm-17', RoomId: 0 }),
    lcic('a content word in LCIC', 'ModifyUserProfile', { UserId: 'rider_17', Avatar: 'https://FORBIDDEN.test' }),
    lcic('describe in detail', 'DescribeUserDetail', { OriginId: 'crm-17' }),
    lcic('a page of users', 'DescribeSdkAppIdUsers', { SdkAppId, Page: 2, Limit: 2 }),
    lcic('a page past the end', 'DescribeSdkAppIdUsers', { SdkAppId, Page: Number.MAX_SAFE_INTEGER }),
    lcic('delete a user', 'DeleteUser', { UserId: 'rider_17' }),
    lcic('delete the user again', 'DeleteUser', { UserId: 'rider_17' }),
    chat('delete', account_delete.path, { DeleteItem: [{ UserID: 'rider_17' }, { UserID: 'rider_19' }] }),
    chat('check again', account_check.path, { CheckItem: [{ UserID: 'rider_17' }, { UserID: 'rider_20' }] }),
  ]
}
