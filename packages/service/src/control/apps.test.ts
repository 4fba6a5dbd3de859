import { describe, expect, it } from 'vitest'
import { callChat, callLcic } from '../testing/call.ts'
import { callControl } from '../testing/control-request.ts'
import { mainApp, otherApp, pushlessApp } from '../testing/test-apps.ts'
import { countingRandom, startTestService, type TestService } from '../testing/test-service.ts'

const main = `/apps/${mainApp.sdkAppId}`
const secrets = /secret key of|cloud key of/
const get = (service: TestService, options = {}) =>
  callChat(service, 'portrait_get', { To_Account: ['rider_17'], TagList: ['Tag_Profile_IM_Nick'] }, options)

describe('apps', () => {
  it('are listed by number and without secrets', async () => {
    const service = await startTestService()
    const answer = await callControl(service, 'GET', '/apps')
    expect(answer.apps.map(({ name }: { name: string }) => name)).toEqual(['main', 'other', 'pushless'])
    expect(answer.apps[0]).toMatchObject({
      sdkAppId: mainApp.sdkAppId,
      secretId: 'AKIDmain',
      contentWords: ['BadWord'],
    })
    expect(JSON.stringify(answer)).not.toMatch(secrets)
  })

  it('are read one by one, as a whole', async () => {
    const service = await startTestService()
    const { users: _, ...configured } = mainApp
    expect(await callControl(service, 'GET', main)).toMatchObject(configured)
    expect(await callControl(service, 'GET', '/apps/5')).toMatchObject({ code: 'app-not-found', status: 404 })
  })
})

describe('creating an app', () => {
  it('takes what is given, makes up the rest, and lets its users in at once', async () => {
    const service = await startTestService(undefined, {
      control: { token: 'control-token-of-the-tests', fillRandom: countingRandom() },
    })
    const app = await callControl(service, 'POST', '/apps', { name: 'new', users: [{ userId: 'rider_17' }] })
    expect(app).toMatchObject({
      name: 'new',
      admins: ['administrator'],
      secretKey: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(app).not.toHaveProperty('users')
    expect(await get(service, { app })).toMatchObject({ ErrorCode: 0 })
  })

  it.each([
    [{ sdkAppId: mainApp.sdkAppId }, 'app-exists', String(mainApp.sdkAppId)],
    [{ color: 'red' }, 'invalid', 'color is not known here.'],
    [{ fieldPermissions: [{ tag: 'Tag_Profile_IM_Nik' }] }, 'setting-refused', 'Did you mean Tag_Profile_IM_Nick?'],
    [{ fieldPermissions: [{ tag: 'Tag_Profile_IM_Xyzzyplugh' }] }, 'setting-refused', 'profile-fields.md'],
    [{ customFields: [{ key: 'A' }, { key: 'A' }] }, 'setting-refused', '"A" twice'],
    [{ tencentCloud: { secretId: 'AKIDmain', secretKey: 'x' } }, 'setting-refused', 'AKIDmain with another secret'],
    [{ users: [{ userId: 'a' }, { userId: 'a' }] }, 'seed-refused', 'a: this user'],
    [{ users: [{ userId: 'a', attributes: { plan: 'x' } }] }, 'seed-refused', 'no attribute named plan'],
  ])('with %j is refused: %s', async (body, code, detail) => {
    const service = await startTestService()
    const before = await service.store.snapshot()
    expect(await callControl(service, 'POST', '/apps', body)).toMatchObject({
      code,
      detail: expect.stringContaining(detail),
    })
    expect(await service.store.snapshot()).toEqual(before)
  })
})

describe('changing an app', () => {
  it('changes what is named, keeps the rest, and brings defaults back', async () => {
    const service = await startTestService()
    const before = await callControl(service, 'GET', main)
    const answer = await callControl(service, 'PATCH', main, {
      name: 'renamed',
      attributeNames: { '1': null, '2': 'level' },
      choices: { emptyText: 'unset' },
      contentWords: null,
      pushEnabled: false,
      limits: 'real',
    })
    expect(answer).toMatchObject({ name: 'renamed', attributeNames: { '0': 'plan', '2': 'level' }, contentWords: [] })
    expect(JSON.stringify(answer)).not.toMatch(secrets)
    expect(await callControl(service, 'GET', main)).toEqual({
      ...before,
      name: 'renamed',
      attributeNames: { '0': 'plan', '2': 'level' },
      choices: { emptyText: 'unset' },
      contentWords: [],
      pushEnabled: false,
      limits: 'real',
    })
    await callControl(service, 'PATCH', main, { limits: null, choices: { emptyText: null } })
    const after = await callControl(service, 'GET', main)
    expect(after).not.toHaveProperty('limits')
    expect(after.choices).toEqual({})
  })

  it('works from the next call on', async () => {
    const service = await startTestService()
    await callControl(service, 'PATCH', main, { fieldPermissions: [{ tag: 'Tag_Profile_IM_Nick', read: ['app'] }] })
    expect(await get(service)).toMatchObject({ ErrorCode: 40007 })
    await callControl(service, 'PATCH', main, { admins: ['boss'], fieldPermissions: null })
    expect(await get(service)).toMatchObject({ ErrorCode: 60010 })
    expect(await get(service, { identifier: 'boss' })).toMatchObject({ ErrorCode: 0 })
  })

  it.each([
    [{ admins: [] }, 'setting-refused', 'admins must NOT have fewer than 1 items'],
    [{ name: '' }, 'setting-refused', 'name'],
    [{ limits: 0 }, 'setting-refused', 'limits'],
    [{ limits: 'unreal' }, 'setting-refused', 'limits'],
    [{ choices: { emptyText: 'perhaps' } }, 'setting-refused', 'choices.emptyText must be one of store, unset'],
    [{ attributeNames: { '10': 'x' } }, 'setting-refused', 'attributeNames'],
    [{ fieldPermissions: [{ tag: 'Tag_Profile_IM_nick' }] }, 'setting-refused', 'Did you mean Tag_Profile_IM_Nick?'],
    [{ secretKey: 'x' }, 'invalid', 'secretKey is not known here'],
    [{ sdkAppId: 7 }, 'invalid', 'sdkAppId belongs into the URL'],
    [JSON.parse('{"__proto__":{"name":"x"}}'), 'invalid', '__proto__ is not known here'],
    [[], 'invalid', 'must be a JSON object'],
  ])('to %j is refused: %s', async (patch, code, detail) => {
    const service = await startTestService()
    const before = await callControl(service, 'GET', main)
    const answer = await callControl(service, 'PATCH', main, patch)
    expect(answer).toMatchObject({ code, detail: expect.stringContaining(detail) })
    expect(await callControl(service, 'GET', main)).toEqual(before)
  })

  it('is refused for an app that is not there', async () => {
    const service = await startTestService()
    expect(await callControl(service, 'PATCH', '/apps/5', { name: 'x' })).toMatchObject({ code: 'app-not-found' })
  })
})

describe('limits of an app', () => {
  const check = (service: TestService, options = {}) =>
    callChat(service, 'account_check', { CheckItem: [{ UserID: 'rider_17' }] }, options)
  const countRefused = async (service: TestService, options = {}) => {
    const answers = await Promise.all(Array.from({ length: 110 }, () => check(service, options)))
    return answers.filter(({ ErrorCode }) => ErrorCode === 60007).length
  }

  it("stand in place of the service's", async () => {
    const service = await startTestService()
    expect(await countRefused(service)).toBe(0)
    await callControl(service, 'PATCH', main, { limits: 'real' })
    service.advance(1000)
    expect(await countRefused(service)).toBe(10)
    expect(await countRefused(service, { app: otherApp })).toBe(0)
    await callControl(service, 'PATCH', main, { limits: 0.5 })
    service.advance(1000)
    expect(await countRefused(service)).toBe(60)
  })

  it('switch off what the service counts', async () => {
    const service = await startTestService(undefined, { limits: 'real' })
    await callControl(service, 'PATCH', main, { limits: 'off' })
    expect(await countRefused(service)).toBe(0)
    expect(await countRefused(service, { app: otherApp })).toBe(10)
  })

  it('hold for the account at LCIC', async () => {
    const service = await startTestService()
    await callControl(service, 'PATCH', `/apps/${otherApp.sdkAppId}`, { limits: 0.01 })
    const describeUser = () => callLcic(service, 'DescribeUser', { UserId: 'rider_17' })
    const answers = await Promise.all(Array.from({ length: 5 }, describeUser))
    expect(answers.filter(({ Error: failure }) => failure?.Code === 'RequestLimitExceeded')).toHaveLength(4)
  })
})

describe('deleting an app', () => {
  it('takes its users and pushes along, and nobody of it is let in any more', async () => {
    const service = await startTestService()
    await callChat(service, 'im_push', {
      MsgRandom: 1,
      MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'a' } }],
    })
    expect(await callControl(service, 'DELETE', main)).toEqual({ sdkAppId: mainApp.sdkAppId, users: 2 })
    expect(await get(service)).toMatchObject({ ErrorCode: 70020 })
    expect(await get(service, { app: otherApp })).toMatchObject({ ErrorCode: 0 })
    expect(await callControl(service, 'DELETE', main)).toMatchObject({ code: 'app-not-found' })
    await callControl(service, 'POST', '/apps', { sdkAppId: mainApp.sdkAppId, secretKey: mainApp.secretKey })
    expect(await callControl(service, 'GET', `${main}/users`)).toEqual({ users: [], total: 0 })
    expect(await callControl(service, 'GET', `${main}/pushes`)).toEqual({ pushes: [] })
  })
})

describe('rotating', () => {
  it('the secret key ends old UserSigs at once, also those that were verified before', async () => {
    const service = await startTestService()
    expect(await get(service)).toMatchObject({ ErrorCode: 0 })
    const app = await callControl(service, 'POST', `${main}/secret-key/rotate`)
    expect(app).toMatchObject({ sdkAppId: mainApp.sdkAppId, tencentCloud: mainApp.tencentCloud })
    expect(app.secretKey).not.toBe(mainApp.secretKey)
    expect(await get(service)).toMatchObject({ ErrorCode: 70009 })
    expect(await get(service, { app })).toMatchObject({ ErrorCode: 0 })
  })

  it('the TencentCloud key does so for all apps of the account and no other', async () => {
    const service = await startTestService()
    const describeUser = (options = {}) => callLcic(service, 'DescribeUser', { UserId: 'rider_17' }, options)
    expect(await describeUser()).not.toHaveProperty('Error')
    const app = await callControl(service, 'POST', `${main}/tencent-cloud-key/rotate`)
    expect(app.tencentCloud.secretId).toMatch(/^AKID[0-9a-f]{32}$/)
    expect(await describeUser()).toMatchObject({ Error: { Code: 'AuthFailure.SecretIdNotFound' } })
    expect(await describeUser({ tencentCloud: app.tencentCloud })).not.toHaveProperty('Error')
    const other = await callControl(service, 'GET', `/apps/${otherApp.sdkAppId}`)
    expect(other.tencentCloud).toEqual(app.tencentCloud)
    const pushless = await callControl(service, 'GET', `/apps/${pushlessApp.sdkAppId}`)
    expect(pushless.tencentCloud).toEqual(pushlessApp.tencentCloud)
  })

  it.each(['secret-key', 'tencent-cloud-key'])('the %s needs an app', async (key) => {
    const service = await startTestService()
    expect(await callControl(service, 'POST', `/apps/5/${key}/rotate`)).toMatchObject({ code: 'app-not-found' })
  })
})
