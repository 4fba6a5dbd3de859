import { openWebEvents, type WebEvent } from '@portrait/client/web-events'
import { afterEach, describe, expect, it } from 'vitest'
import { createChangeBus } from './index.ts'
import { sdkAppId, startCloud } from './testing/start-cloud.ts'

let cloud: Awaited<ReturnType<typeof startCloud>> | undefined

afterEach(async () => {
  await cloud?.close()
  cloud = undefined
})

async function start(options?: Parameters<typeof startCloud>[0]) {
  cloud = await startCloud(options)
  return cloud
}

const team = (value: string) => ({ key: 'Tag_Profile_Custom_Team', value })

describe('the routes', () => {
  it('answer from the cloud, with defaults for what is unset', async () => {
    const { webOf } = await start()
    const web = webOf('user1')
    expect(await web.getMyProfile()).toMatchObject({ userID: 'user1', nick: 'One', gender: '', profileCustomField: [] })
    expect(await web.getUserProfiles({ userIDs: ['user2', 'nobody', 'user1', 'user2'] })).toMatchObject({
      profiles: [{ userID: 'user2' }, { userID: 'user1', nick: 'One' }, { userID: 'user2' }],
      missing: ['nobody'],
    })
    expect(await web.getUserPresence({ userIDs: ['user1', 'nobody'] })).toEqual({
      users: [{ userID: 'user1', status: 'offline' }],
      missing: ['nobody'],
    })
  })

  it('write to the cloud', async () => {
    const { webOf, chat } = await start()
    const update = { nick: 'Ada', gender: 'Gender_Type_Female' as const, profileCustomField: [team('red')] }
    expect(await webOf('user1').updateMyProfile(update)).toMatchObject(update)
    expect(await chat.profiles.get('user1')).toMatchObject({ nick: 'Ada', gender: 'female' })
  })

  // verifies: web.cloud.creates
  it('let somebody new read defaults, and make the account with the first update', async () => {
    const { webOf, chat } = await start()
    const web = webOf('user3')
    expect(await web.getMyProfile()).toMatchObject({ userID: 'user3', nick: '', lastUpdatedTime: 0 })
    expect(await web.updateMyProfile({ nick: 'Three' })).toMatchObject({ userID: 'user3', nick: 'Three' })
    expect((await chat.profiles.get('user3')).nick).toBe('Three')
  })

  it('keep to the permissions of the fields, before the cloud is asked', async () => {
    const { webOf, chat, asked } = await start()
    await chat.profiles.set('user1', { custom: { Secret: 'hush' } })
    const web = webOf('user1')
    expect(JSON.stringify(await web.getMyProfile())).not.toContain('hush')
    const before = asked.length
    await expect(
      web.updateMyProfile({ level: 1, profileCustomField: [{ key: 'Tag_Profile_Custom_Ghost', value: '' }] }),
    ).rejects.toMatchObject({ code: 40009 })
    await expect(web.updateMyProfile({ nick: 'x'.repeat(501) })).rejects.toMatchObject({ code: 40601 })
    expect(asked).toHaveLength(before)
  })

  it('check the user’s UserSig themselves', async () => {
    const { webOptions, userSig, gateway, asked } = await start()
    const call = (sig: string, app = String(sdkAppId)) =>
      gateway.fetch('http://gateway.test/web/v1/profile', {
        headers: { authorization: `Bearer ${sig}`, 'x-portrait-app': app },
      })
    expect((await call(userSig('user1'))).status).toBe(200)
    const before = asked.length
    for (const [sig, app, code] of [
      ['nonsense', undefined, 70003],
      [userSig('user1', Date.now() - 3_600_000), undefined, 70001],
      [userSig('user1'), '5', 70020],
    ] as const) {
      expect(await (await call(sig, app)).json()).toMatchObject({ code })
    }
    expect(asked).toHaveLength(before)
    expect(webOptions('user1').sdkAppId).toBe(sdkAppId)
  })

  it('tell pages of the gateway’s own origin alone, unless told otherwise', async () => {
    const { gateway, addGateway } = await start()
    const preflight = (through: typeof gateway) =>
      through.fetch('http://gateway.test/web/v1/profile', { method: 'OPTIONS', headers: { origin: 'https://a.test' } })
    expect((await preflight(gateway)).headers.get('access-control-allow-origin')).toBe(null)
    const open = addGateway({ allowedOrigins: ['https://a.test'] })
    expect((await preflight(open)).headers.get('access-control-allow-origin')).toBe('https://a.test')
  })

  // verifies: web.cloud.refusals
  it('answer 500 when the cloud fails, and tell nothing of it to the page', async () => {
    const { webOf, errors } = await start({
      chat: { raw: new Proxy({}, { get: () => () => Promise.reject(new Error('secret of the backend')) }) } as never,
    })
    const error = await webOf('user1')
      .getMyProfile()
      .catch((reason) => reason)
    expect(error).toMatchObject({ code: 'bad-response', httpStatus: 500, retryable: true })
    expect(error.message).not.toContain('secret')
    expect(errors).toMatchObject([{ message: 'secret of the backend' }])
  })
})

/** Reads events until there are so many. */
async function read(events: AsyncIterable<readonly WebEvent[]>, count: number): Promise<readonly WebEvent[]> {
  const seen: WebEvent[] = []
  for await (const some of events) {
    seen.push(...some)
    if (seen.length >= count) break
  }
  return seen
}

describe('webhooks of the cloud', () => {
  // verifies: web.cloud.webhooks
  it('become change events, which a stream can be resumed from', async () => {
    const { webOptions, chat } = await start()
    const reading = read(await openWebEvents(webOptions('user1'), { users: ['user2'] }), 3)
    await chat.profiles.set('user1', { nick: 'Ada', custom: { Team: 'red' } })
    await chat.profiles.set('user2', { nick: 'Bo' })
    const [ready, first, second] = await reading
    expect(ready).toMatchObject({ name: 'ready', data: { userIDs: ['user1', 'user2'] } })
    expect(first).toMatchObject({
      name: 'profile-updated',
      data: { userID: 'user1', changed: { nick: 'Ada', profileCustomField: [team('red')] }, unset: [] },
    })
    expect(second).toMatchObject({ data: { userID: 'user2', changed: { nick: 'Bo' } } })
    const [, again] = await read(
      await openWebEvents(webOptions('user1'), { users: ['user2'], lastEventId: first?.id }),
      2,
    )
    expect(again).toEqual(second)
  })

  it('reach the pages of other gateways over the bus', async () => {
    const bus = createChangeBus()
    const { webOptions, chat, addGateway } = await start({ bus })
    const reading = read(await openWebEvents(webOptions('user1', addGateway()), {}), 2)
    await chat.profiles.set('user1', { nick: 'Ada' })
    expect((await reading)[1]).toMatchObject({ data: { changed: { nick: 'Ada' } } })
  })

  it('are not believed without the token’s signature', async () => {
    const { gateway, chat } = await start()
    const body = JSON.stringify({
      CallbackCommand: 'Profile.CallbackPortraitSet',
      From_Account: 'user1',
      Operator_Account: 'user1',
      EventTime: 1,
      ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'forged' }],
    })
    const post = (url: string, text: string) =>
      gateway.fetch(`http://gateway.test${url}`, { method: 'POST', body: text })
    expect((await post(`/portrait/webhook?SdkAppid=${sdkAppId}`, body)).status).toBe(403)
    const signed = chat.webhooks.sign(JSON.parse(body), { url: '/portrait/webhook' })
    expect((await post(signed.url, '{')).status).toBe(400)
    const granted = await post(signed.url, signed.body)
    expect([granted.status, await granted.json()]).toMatchObject([200, { ActionStatus: 'OK' }])
    expect((await post(signed.url, ' '.repeat(1024 * 1024 + 1))).status).toBe(413)
  })
})
