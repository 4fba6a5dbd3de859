import { chatOperations, chatServers, lcicOperations, webOperations } from '@portrait/protocol'
import { createTc3Signer } from '@portrait/signing'
import { delay, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { createMock } from './create-mock.ts'
import { listen } from './testing/listen.ts'
import { createMockClients } from './testing/mock-clients.ts'
import { riderSeed } from './testing/rider-seed.ts'

const setNick = {
  From_Account: 'rider_17',
  ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'Mio' }],
}

describe('an override', () => {
  it('fails its operation and no other, in each API', async () => {
    const mock = createMock({ seed: riderSeed })
    const server = listen(...mock.handlers)
    const { chat, lcic, web } = createMockClients(mock, { chatUrl: 'https://adminapisgp.im.qcloud.com' })
    server.use(
      mock.chat.portraitSet.fail(40005),
      mock.lcic.modifyUserProfile.fail('InvalidParameter.Content'),
      mock.web.updateMyProfile.fail(60007),
    )
    await expect(chat.portrait_set(setNick)).rejects.toMatchObject({ code: 40005 })
    await expect(lcic.ModifyUserProfile({ UserId: 'rider_17' })).rejects.toMatchObject({
      code: 'InvalidParameter.Content',
    })
    await expect(web.updateMyProfile({ nick: 'Mio' })).rejects.toMatchObject({ code: 60007, httpStatus: 429 })
    expect(await chat.account_check({ CheckItem: [{ UserID: 'rider_17' }] })).toMatchObject({ ErrorCode: 0 })
    expect(await lcic.DescribeUser({ UserId: 'rider_17' })).toMatchObject({ Name: 'Aoi' })
    expect(await web.getMyProfile()).toMatchObject({ nick: 'Aoi' })
    server.resetHandlers()
    expect(await chat.portrait_set(setNick)).toMatchObject({ ActionStatus: 'OK' })
  })

  it('is there for every operation, by its older path too', async () => {
    const mock = createMock({ seed: riderSeed })
    const server = listen(...mock.handlers)
    expect([mock.chat, mock.lcic, mock.web].map((overrides) => Object.keys(overrides).length)).toEqual(
      [chatOperations, lcicOperations, webOperations].map((operations) => Object.keys(operations).length),
    )
    const { chat, lcic, web } = createMockClients(mock)
    server.use(
      mock.chat.imPush.fail(90047),
      mock.chat.queryOnlineStatus.fail(90011),
      mock.lcic.batchRegister.fail('InvalidParameterValue'),
      mock.web.getUserPresence.fail(60007),
    )
    await expect(chat.im_push({ MsgRandom: 1, MsgBody: [] })).rejects.toMatchObject({ code: 90047 })
    await expect(lcic.BatchRegister({ Users: [] })).rejects.toMatchObject({ code: 'InvalidParameterValue' })
    await expect(web.getUserPresence({ userIDs: ['rider_17'] })).rejects.toMatchObject({ code: 60007 })
    const { path, aliases } = chatOperations.query_online_status
    for (const name of [path, ...aliases]) {
      const response = await fetch(new URL(name, chatServers.singapore), { method: 'POST', body: '{}' })
      expect(await response.json()).toMatchObject({ ErrorCode: 90011 })
    }
  })

  it('refuses a code of another API where it is made', () => {
    const { web, lcic } = createMock()
    // @ts-expect-error: no code of the catalogue
    expect(() => web.getMyProfile.fail(12345)).toThrow('getMyProfile: 12345 is no error code of this API (web).')
    // @ts-expect-error: a code of Chat
    expect(() => lcic.describeUser.failOnce(60007)).toThrow('DescribeUser: 60007 is no error code')
  })

  it('fails once and then lets the mock answer', async () => {
    const mock = createMock({ seed: riderSeed })
    const server = listen(...mock.handlers)
    const { chat } = createMockClients(mock)
    server.use(mock.chat.portraitSet.failOnce(40006))
    await expect(chat.portrait_set(setNick)).rejects.toMatchObject({ code: 40006, retryable: true })
    expect(await chat.portrait_set(setNick)).toMatchObject({ ActionStatus: 'OK' })
  })

  it('answers what a resolver returns, and leaves to the mock what it does not answer', async () => {
    const mock = createMock({ seed: riderSeed })
    const server = listen(...mock.handlers)
    const { chat, web } = createMockClients(mock)
    server.use(
      mock.chat.accountCheck(async ({ request }) => {
        const { CheckItem } = await request.json()
        if (CheckItem[0]?.UserID === 'rider_17') return
        return HttpResponse.json({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ResultItem: [] })
      }),
      mock.web.getMyProfile(() => HttpResponse.error(), { once: true }),
      mock.web.getUserProfiles(async () => {
        await delay(1)
      }),
    )
    expect((await chat.account_check({ CheckItem: [{ UserID: 'ghost' }] })).ResultItem).toEqual([])
    expect((await chat.account_check({ CheckItem: [{ UserID: 'rider_17' }] })).ResultItem).toHaveLength(1)
    await expect(web.getMyProfile()).rejects.toMatchObject({ code: 'network' })
    expect((await web.getMyProfile()).nick).toBe('Aoi')
    expect((await web.getUserProfiles({ userIDs: ['rider_17'] })).profiles).toHaveLength(1)
  })

  it('is for the mock that made it', async () => {
    const [one, other] = [createMock(), createMock({ baseUrl: 'http://other.test' })]
    const server = listen(...one.handlers, ...other.handlers)
    server.use(other.web.getMyProfile.fail(70001))
    await expect(createMockClients(other).web.getMyProfile()).rejects.toMatchObject({ code: 70001 })
    expect(await createMockClients(one).web.getMyProfile()).toMatchObject({ userID: 'rider_17' })
  })

  it.each([
    ['a query', (url: string, query: string) => fetch(`${url}/?${query}`)],
    ['a form', (url: string, query: string) => fetch(url, { method: 'POST', body: new URLSearchParams(query) })],
  ])('finds an LCIC action in %s', async (_, send) => {
    const mock = createMock()
    const server = listen(...mock.handlers)
    server.use(mock.lcic.describeUser.fail('InternalError'))
    const ask = async (action: string) => (await send(mock.baseUrl, `Action=${action}`)).json()
    expect(await ask('DescribeUser')).toMatchObject({ Response: { Error: { Code: 'InternalError' } } })
    expect(await ask('RegisterUser')).toMatchObject({ Response: { Error: { Code: 'MissingParameter' } } })
  })
})

/** What the service answers to a stranger must be what an override makes up, but for the id of the request and the time. */
describe('a failure made by an override', () => {
  const body = '{}'
  const stranger = createTc3Signer({ secretId: 'AKIDSTRANGER', secretKey: 'stranger' }).sign({
    method: 'POST',
    headers: { 'content-type': 'application/json', host: '127.0.0.1:7788' },
    body,
    service: 'lcic',
    timestampSeconds: 1_735_689_600,
  })
  const mock = createMock()
  const query = `sdkappid=1&identifier=administrator&usersig=x&contenttype=json`

  it.each([
    ['Chat', mock.chat.portraitSet.fail(70020), `/v4/profile/portrait_set?${query}`, { method: 'POST', body }],
    [
      'Chat without ErrorDisplay',
      mock.chat.imGetAttr.fail(70020),
      `/v4/all_member_push/im_get_attr?${query}`,
      { method: 'POST', body },
    ],
    ['web', mock.web.getMyProfile.fail(70020), '/web/v1/profile', { headers: { 'x-portrait-app': '1' } }],
    [
      'LCIC',
      mock.lcic.describeUser.fail('AuthFailure.SecretIdNotFound'),
      '/',
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: stranger.authorization,
          'x-tc-action': 'DescribeUser',
          'x-tc-version': '2022-08-17',
          'x-tc-timestamp': '1735689600',
        },
        body,
      },
    ],
  ])('is the one of the service: %s', async (_, handler, path, init) => {
    const server = listen(...mock.handlers)
    const answer = async () => {
      const response = await fetch(mock.baseUrl + path, init)
      const text = (await response.text()).replace(/"RequestId":"[^"]*"/, '"RequestId":""')
      const headers = [...response.headers].filter(([name]) => name !== 'date').sort()
      return { status: response.status, headers, text }
    }
    const real = await answer()
    server.use(handler)
    expect(await answer()).toEqual(real)
  })
})
