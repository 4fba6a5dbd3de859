import { chatSettings } from '@portrait/protocol'
import { chatDocuments } from '@portrait/protocol/documents'
import { verifyWebhook } from '@portrait/signing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createMemoryStore } from '../memory-store.ts'
import type { ServiceOptions } from '../service.ts'
import { callChat, callLcic, callWeb } from '../testing/call.ts'
import { controlRequest } from '../testing/control-request.ts'
import { mainApp, otherApp, testNowMs } from '../testing/test-apps.ts'
import { jsonOf, startTestService, type TestService } from '../testing/test-service.ts'
import { webRequest } from '../testing/web-request.ts'
import { createWebhookTarget, type WebhookTarget } from '../testing/webhook-target.ts'

const nick = 'Tag_Profile_IM_Nick'
const url = 'https://hooks.test/portrait?own=1'
const { timeoutMs, maxAttempts, backoffMs, maxParallel } = chatSettings.webhook

type Webhook = NonNullable<(typeof mainApp & { webhook: object })['webhook']>

async function start(
  webhook: object = { url },
  options: Partial<ServiceOptions> = {},
): Promise<{ service: TestService; target: WebhookTarget }> {
  const target = createWebhookTarget()
  const app = { ...mainApp, webhook: webhook as Webhook & { url: string } }
  const service = await startTestService([app, otherApp], { fetch: target.fetch, ...options })
  onTestFinished(() => service.close())
  return { service, target }
}

async function setNick(service: TestService, value: string, userId = 'rider_17', options = {}) {
  const ProfileItem = [{ Tag: nick, Value: value }]
  const answer = await callChat(service, 'portrait_set', { From_Account: userId, ProfileItem }, options)
  expect(answer.ErrorCode).toBe(0)
}

async function deliveries(service: TestService) {
  return jsonOf(await service.handle(controlRequest('GET', `/apps/${mainApp.sdkAppId}/deliveries`)))
}

describe('Profile.CallbackPortraitSet', () => {
  // verifies: chat.webhooks.portrait-set, chat.webhooks.query
  it('is sent as documented', async () => {
    const { service, target } = await start()
    await setNick(service, 'Bo')
    const { url: sent, init, body } = await target.next()
    expect(`${sent.origin}${sent.pathname}`).toBe('https://hooks.test/portrait')
    expect([...sent.searchParams]).toEqual([
      ['own', '1'],
      ['SdkAppid', String(mainApp.sdkAppId)],
      ['CallbackCommand', 'Profile.CallbackPortraitSet'],
      ['contenttype', 'json'],
      ['ClientIP', '127.0.0.1'],
      ['OptPlatform', 'RESTAPI'],
    ])
    expect(init).toMatchObject({ method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/json' } })
    expect(chatDocuments.CallbackPortraitSet(body)).toBeUndefined()
    expect(body).toEqual({
      CallbackCommand: 'Profile.CallbackPortraitSet',
      Operator_Account: 'administrator',
      From_Account: 'rider_17',
      EventTime: testNowMs,
      ProfileItem: [{ Tag: nick, Value: 'Bo' }],
    })
  })

  // verifies: chat.webhooks.platform
  // verifies: chat.webhooks.any-api
  it('says from where a page, another server and LCIC wrote', async () => {
    const { service, target } = await start()
    const request = webRequest('updateMyProfile', { body: { level: 9 } })
    await service.handle({ ...request, clientIp: '::ffff:10.0.0.7' })
    await callLcic(service, 'ModifyUserProfile', { UserId: 'rider_17', Nickname: 'Cy' })
    const told = [await target.next(), await target.next()]
    expect(
      told.map(({ url: sent }) => [sent.searchParams.get('OptPlatform'), sent.searchParams.get('ClientIP')]),
    ).toEqual([
      ['Web', '10.0.0.7'],
      ['RESTAPI', '127.0.0.1'],
    ])
    expect(told.map(({ body }) => [body.Operator_Account, body.ProfileItem])).toEqual([
      ['rider_17', [{ Tag: 'Tag_Profile_IM_Level', Value: 9 }]],
      ['rider_17', [{ Tag: nick, Value: 'Cy' }]],
    ])
  })

  // verifies: chat.webhooks.unset
  it('has the default of a field that was unset', async () => {
    const { service, target } = await start({ url })
    await service.store.apps.update(mainApp.sdkAppId, (app) => ({
      app: app && { ...app, choices: { emptyText: 'unset' } },
      result: undefined,
    }))
    await setNick(service, '')
    expect((await target.next()).body.ProfileItem).toEqual([{ Tag: nick, Value: '' }])
  })
})

describe('State.StateChange', () => {
  const openStream = async (service: TestService) => {
    const { body } = await service.handle({ ...webRequest('getMyProfile'), path: '/web/v1/events' })
    return (body as AsyncIterable<string>)[Symbol.asyncIterator]()
  }
  const infoOf = async (target: WebhookTarget) => {
    const { body, url: sent } = await target.next()
    expect(chatDocuments.StateChange(body)).toBeUndefined()
    return [body.Info, sent.searchParams.get('OptPlatform')]
  }
  const To_Account = 'rider_17'

  // verifies: chat.webhooks.state-change
  it('tells who comes and goes: with the first stream, and with the last', async () => {
    const { service, target } = await start()
    const [one, two] = [await openStream(service), await openStream(service)]
    await one.return?.()
    await two.return?.()
    expect(await infoOf(target)).toEqual([{ Action: 'Login', To_Account, Reason: 'Register' }, 'Web'])
    expect(await infoOf(target)).toEqual([{ Action: 'Disconnect', To_Account, Reason: 'LinkClose' }, 'Web'])
  })

  it('tells that a UserSig expired', async () => {
    const { service, target } = await start()
    await openStream(service)
    await target.next()
    service.advance(86_400_000)
    service.timers.pass(15_000)
    expect(await infoOf(target)).toEqual([{ Action: 'Disconnect', To_Account, Reason: 'TimeOut' }, 'Web'])
  })

  // verifies: chat.webhooks.kick
  it('tells a kick, once', async () => {
    const { service, target } = await start()
    await openStream(service)
    await callChat(service, 'kick', { UserID: To_Account })
    await setNick(service, 'after')
    await target.next()
    expect(await infoOf(target)).toEqual([{ Action: 'Logout', To_Account, Reason: 'Unregister' }, 'RESTAPI'])
    expect((await target.next()).body.CallbackCommand).toBe('Profile.CallbackPortraitSet')
  })
})

describe('an app', () => {
  // verifies: chat.webhooks.events
  it('gets the webhooks that it wants', async () => {
    const { service, target } = await start({ url, events: ['State.StateChange'] })
    await setNick(service, 'unsaid')
    await callChat(service, 'kick', { UserID: 'rider_17' })
    expect((await target.next()).body.CallbackCommand).toBe('State.StateChange')
  })

  // verifies: chat.webhooks.sign
  it('can check the signature when it has a token', async () => {
    const { service, target } = await start({ url, token: 'tok-Demo-01' })
    await setNick(service, 'Bo')
    const { url: sent } = await target.next()
    const requestTime = sent.searchParams.get('RequestTime') ?? undefined
    const sign = sent.searchParams.get('Sign') ?? undefined
    expect(verifyWebhook({ token: 'tok-Demo-01', requestTime, sign, nowMs: testNowMs })).toEqual({ ok: true })
  })

  it('without a target gets none, and none of what happened before it has one', async () => {
    const { service, target } = await start()
    await setNick(service, 'other', 'rider_17', { app: otherApp })
    await setNick(service, 'Bo')
    expect((await target.next()).url.searchParams.get('SdkAppid')).toBe(String(mainApp.sdkAppId))
    await service.store.apps.update(otherApp.sdkAppId, (app) => ({
      app: app && { ...app, webhook: { url } },
      result: undefined,
    }))
    await setNick(service, 'now', 'rider_17', { app: otherApp })
    expect((await target.next()).body.ProfileItem).toEqual([{ Tag: nick, Value: 'now' }])
  })

  it('is sent no more when its target is taken away', async () => {
    const { service, target } = await start()
    await setNick(service, 'Bo')
    await target.next()
    await service.handle(controlRequest('PATCH', `/apps/${mainApp.sdkAppId}`, { body: { webhook: null } }))
    await setNick(service, 'Cy')
    await service.close()
    expect(target.waiting()).toBe(0)
  })

  it("gets its target, and never its token, from the control API's settings", async () => {
    const { service } = await start({ url, token: 'tok-secret' })
    const path = `/apps/${mainApp.sdkAppId}`
    const patch = { webhook: { retry: true } }
    const settings = jsonOf(await service.handle(controlRequest('PATCH', path, { body: patch })))
    expect(settings.webhook).toEqual({ url, isSigned: true, retry: true })
    expect((await service.store.apps.get(mainApp.sdkAppId))?.webhook).toEqual({ url, token: 'tok-secret', retry: true })
  })
})

describe('a delivery', () => {
  // verifies: chat.webhooks.timeout, chat.webhooks.no-retry
  it('is given up after the time-out, and is not tried again', async () => {
    const { service, target } = await start()
    target.answer(() => 'never')
    await setNick(service, 'Bo')
    await target.next()
    service.timers.pass(timeoutMs - 1)
    expect((await deliveries(service)).total).toBe(0)
    service.timers.pass(1)
    target.answer(() => 200)
    await setNick(service, 'Cy')
    expect((await target.next()).body.ProfileItem).toEqual([{ Tag: nick, Value: 'Cy' }])
    await target.settled()
    expect(await deliveries(service)).toMatchObject({
      total: 2,
      deliveries: [
        { state: 'delivered', status: 200, attempts: 1 },
        { state: 'failed', attempts: 1, error: 'The target did not answer in 2000 ms.' },
      ],
    })
  })

  // verifies: chat.webhooks.retry
  it('is tried again where that is wanted, later and later, and keeps its place', async () => {
    const { service, target } = await start({ url, retry: true })
    target.answer(() => 503)
    await setNick(service, 'first')
    await setNick(service, 'second')
    for (let attempt = 1; attempt < maxAttempts; attempt++) {
      expect((await target.next()).body.ProfileItem).toEqual([{ Tag: nick, Value: 'first' }])
      await target.settled()
      expect((await deliveries(service)).deliveries).toMatchObject([
        { state: 'waiting', status: 503, attempts: attempt },
      ])
      service.timers.pass(backoffMs * 2 ** attempt)
    }
    expect((await target.next()).body.ProfileItem).toEqual([{ Tag: nick, Value: 'first' }])
    expect((await target.next()).body.ProfileItem).toEqual([{ Tag: nick, Value: 'second' }])
    expect((await deliveries(service)).deliveries).toContainEqual(
      expect.objectContaining({ state: 'failed', attempts: maxAttempts }),
    )
  })

  it('does not hold up other users', async () => {
    const { service, target } = await start({ url, retry: true })
    target.answer(({ body }) => (body.From_Account === 'rider_17' ? 500 : 200))
    await setNick(service, 'stuck')
    await setNick(service, 'free', 'rider_18')
    const told = [await target.next(), await target.next()]
    expect(told.map(({ body }) => body.From_Account)).toEqual(['rider_17', 'rider_18'])
  })

  // verifies: chat.webhooks.redirect
  it.each([301, 302, 307, 308])('is none when the target redirects with %d', async (status) => {
    const { service, target } = await start()
    target.answer(() => status)
    await setNick(service, 'Bo')
    await target.next()
    await target.settled()
    expect((await deliveries(service)).deliveries).toMatchObject([
      { state: 'failed', status, error: expect.stringContaining('not followed') },
    ])
  })

  it('says why when there is no connection, and never what was secret', async () => {
    const { service, target } = await start({ url, token: 'tok-secret' })
    target.answer(() => Object.assign(new Error(`connect ${url}`), { code: 'ECONNREFUSED' }))
    await setNick(service, 'Bo')
    await target.next()
    await target.settled()
    const answer = await deliveries(service)
    expect(answer.deliveries).toMatchObject([{ error: 'The target cannot be reached: ECONNREFUSED.' }])
    expect(JSON.stringify(answer)).not.toMatch(/tok-secret|hooks\.test|Sign=/)
  })

  it('takes in a bounded part of an answer', async () => {
    const { service, target } = await start()
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(16_384))
      },
    })
    target.answer(() => new Response(endless))
    await setNick(service, 'Bo')
    await target.next()
    await target.settled()
    expect((await deliveries(service)).deliveries).toMatchObject([{ state: 'delivered', status: 200 }])
    expect(pulled).toBeLessThan(10)
  })

  it('is one of few at once', async () => {
    const { service, target } = await start()
    target.answer(() => 'never')
    const userIds = Array.from({ length: maxParallel + 5 }, (_, index) => `user_${index}`)
    await Promise.all(userIds.map((UserID) => callChat(service, 'account_import', { UserID, Nick: 'x' })))
    for (let count = 0; count < maxParallel; count++) await target.next()
    expect(target.waiting()).toBe(0)
    service.timers.pass(timeoutMs)
    for (let count = 0; count < 5; count++) await target.next()
  })
})

describe('a service that starts again', () => {
  // verifies: chat.webhooks.at-least-once
  it('sends what was not delivered, and nothing that was', async () => {
    const store = createMemoryStore()
    const first = await start({ url }, { store })
    await setNick(first.service, 'delivered')
    await first.target.next()
    await first.target.settled()
    first.target.answer(() => 'never')
    await setNick(first.service, 'cut off')
    await setNick(first.service, 'unsent')
    await first.target.next()
    await first.service.close()
    const second = createWebhookTarget()
    const service = await startTestService([{ sdkAppId: mainApp.sdkAppId }], { store, fetch: second.fetch })
    onTestFinished(() => service.close())
    const told = [await second.next(), await second.next()]
    expect(told.map(({ body }) => body.ProfileItem[0]?.Value)).toEqual(['cut off', 'unsent'])
  })
})

describe('many changes at once', () => {
  it('arrive in order for each user, each once', async () => {
    const { service, target } = await start()
    const userIds = ['rider_17', 'rider_18', 'rider_19']
    await callChat(service, 'account_import', { UserID: 'rider_19' })
    const changes = Array.from({ length: 600 }, (_, index) => [userIds[index % 3] ?? '', `${index}`] as const)
    await Promise.all(changes.map(([userId, value]) => setNick(service, value, userId)))
    const told = []
    for (const _ of changes) told.push((await target.next()).body)
    for (const userId of userIds) {
      const values = told.filter((body) => body.From_Account === userId).map((body) => body.ProfileItem[0]?.Value)
      expect(values).toEqual(changes.filter(([changed]) => changed === userId).map(([, value]) => value))
    }
  })

  it('are told by callWeb as by others', async () => {
    const { service, target } = await start()
    await callWeb(service, 'updateMyProfile', { body: { nick: 'web' } })
    expect((await target.next()).body.Operator_Account).toBe('rider_17')
  })
})
