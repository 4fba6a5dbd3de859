import { webStreams } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import type { ServiceRequest } from '../message.ts'
import { callChat, callLcic, callWeb } from '../testing/call.ts'
import { userSigOf } from '../testing/chat-request.ts'
import { controlRequest } from '../testing/control-request.ts'
import { type EventReader, readEvents } from '../testing/event-reader.ts'
import { mainApp, otherApp, testNowMs } from '../testing/test-apps.ts'
import { jsonOf, startTestService, type TestService } from '../testing/test-service.ts'

const { path, method, maxQueued, heartbeatMs } = webStreams.streamEvents
const nick = 'Tag_Profile_IM_Nick'

interface StreamOptions {
  readonly userId?: string
  readonly app?: typeof mainApp
  readonly query?: string
  readonly lastEventId?: string
  readonly userSig?: string
}

function streamRequest({
  userId = 'rider_17',
  app = mainApp,
  query = '',
  ...rest
}: StreamOptions = {}): ServiceRequest {
  return {
    method,
    path,
    query,
    headers: {
      authorization: `Bearer ${rest.userSig ?? userSigOf(userId, app)}`,
      'x-portrait-app': String(app.sdkAppId),
      ...(rest.lastEventId !== undefined && { 'last-event-id': rest.lastEventId }),
    },
    readBody: async () => new Uint8Array(),
  }
}

async function open(service: TestService, options?: StreamOptions): Promise<EventReader> {
  return readEvents(await service.handle(streamRequest(options)))
}

/** Opens a stream and reads its first event. */
async function openReady(service: TestService, options?: StreamOptions): Promise<EventReader> {
  const reader = await open(service, options)
  expect((await reader.next())?.name).toBe('ready')
  return reader
}

async function setNick(service: TestService, value: string, userId = 'rider_17', options = {}) {
  const ProfileItem = [{ Tag: nick, Value: value }]
  const answer = await callChat(service, 'portrait_set', { From_Account: userId, ProfileItem }, options)
  expect(answer.ErrorCode).toBe(0)
}

describe('a change stream', () => {
  it('is text/event-stream that nobody stores, and begins with how to come back and from where it tells', async () => {
    const service = await startTestService()
    const response = await service.handle(streamRequest({ query: 'users=rider_18&users=rider_17' }))
    expect(response.headers).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    const [head] = [await (response.body as AsyncIterable<string>)[Symbol.asyncIterator]().next()]
    expect(head.value).toMatch(
      /^retry: 1000\n\nid: \d+-0\nevent: ready\ndata: \{"userIDs":\["rider_17","rider_18"\]\}\n\n$/,
    )
  })

  // verifies: web.streamEvents.any-api
  it('tells a change by whatever API, with the new version', async () => {
    const service = await startTestService()
    const reader = await openReady(service)
    await setNick(service, 'by Chat')
    await callLcic(service, 'ModifyUserProfile', { UserId: 'rider_17', Nickname: 'by LCIC' })
    await callWeb(service, 'updateMyProfile', { body: { nick: 'by web', level: 30 } })
    await callChat(service, 'account_import', { UserID: 'rider_17', Nick: 'by import' })
    const told = [await reader.next(), await reader.next(), await reader.next(), await reader.next()]
    expect(told.map((event) => event?.data)).toEqual(
      [{ nick: 'by Chat' }, { nick: 'by LCIC' }, { nick: 'by web', level: 30 }, { nick: 'by import' }].map(
        (changed, index) => ({
          userID: 'rider_17',
          version: index + 2,
          lastUpdatedTime: testNowMs,
          changed,
          unset: [],
        }),
      ),
    )
    expect(new Set(told.map((event) => event?.id)).size).toBe(4)
  })

  // verifies: web.streamEvents.unset
  it('tells apart a field that was unset from one that is empty', async () => {
    const app = { ...mainApp, choices: { emptyText: 'unset' as const } }
    const service = await startTestService([app])
    const reader = await openReady(service)
    const profileCustomField = [{ key: 'Tag_Profile_Custom_Team', value: 'red' }]
    await callWeb(service, 'updateMyProfile', { body: { selfSignature: 'x', profileCustomField } })
    await reader.next()
    await callWeb(service, 'updateMyProfile', {
      body: { selfSignature: '', profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: '' }] },
    })
    expect((await reader.next())?.data).toMatchObject({
      changed: { selfSignature: '' },
      unset: ['selfSignature', 'Tag_Profile_Custom_Team'],
    })
  })

  // verifies: web.streamEvents.readable
  it('leaves out what end users may not read, and tells nothing where nothing is left', async () => {
    const service = await startTestService()
    const reader = await openReady(service)
    const note = { Tag: 'Tag_Profile_Custom_Note', Value: 'secret' }
    const set = (ProfileItem: readonly object[]) =>
      callChat(service, 'portrait_set', { From_Account: 'rider_17', ProfileItem })
    await set([note])
    await set([
      { ...note, Value: 'another' },
      { Tag: nick, Value: 'seen' },
    ])
    expect((await reader.next())?.data).toMatchObject({ version: 3, changed: { nick: 'seen' }, unset: [] })
  })

  // verifies: web.streamEvents.follow, web.streamEvents.deletion
  it('tells of the users it follows and of nobody else', async () => {
    const service = await startTestService()
    await callChat(service, 'account_import', { UserID: 'rider_19' })
    const reader = await openReady(service, { query: 'users=rider_18&users=nobody' })
    await setNick(service, 'theirs', 'rider_17', { app: otherApp })
    await setNick(service, 'not followed', 'rider_19')
    await setNick(service, 'followed', 'rider_18')
    await callChat(service, 'account_delete', { DeleteItem: [{ UserID: 'rider_18' }, { UserID: 'rider_19' }] })
    expect((await reader.next())?.data).toMatchObject({ userID: 'rider_18', changed: { nick: 'followed' } })
    expect(await reader.next()).toMatchObject({ name: 'account-deleted', data: { userID: 'rider_18' } })
  })

  // verifies: web.streamEvents.push
  it('tells a push to those whom it reached', async () => {
    const service = await startTestService()
    const [reached, other] = [await openReady(service), await openReady(service, { userId: 'rider_18' })]
    const MsgBody = [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'hello' } }]
    const Condition = { TagsAnd: ['beta'] }
    await callChat(service, 'im_add_tag', { UserTags: [{ To_Account: 'rider_17', Tags: ['beta'] }] })
    const { TaskId } = await callChat(service, 'im_push', { MsgRandom: 1, MsgBody, Condition })
    await setNick(service, 'after', 'rider_18')
    expect(await reached.next()).toMatchObject({
      name: 'push',
      data: { taskID: TaskId, from: 'administrator', at: testNowMs, message: MsgBody },
    })
    expect((await other.next())?.name).toBe('profile-updated')
  })

  // verifies: web.streamEvents.kick
  it('ends after a kick, which others are not told', async () => {
    const service = await startTestService()
    const [kicked, follower] = [
      await openReady(service),
      await openReady(service, { userId: 'rider_18', query: 'users=rider_17' }),
    ]
    await callChat(service, 'kick', { UserID: 'rider_17' })
    expect(await kicked.rest()).toMatchObject([{ name: 'kicked', data: { userID: 'rider_17', at: testNowMs } }])
    await setNick(service, 'after')
    expect((await follower.next())?.data).toMatchObject({ changed: { nick: 'after' } })
  })
})

describe('a stream that goes on', () => {
  it('tells what was missed, once and in order', async () => {
    const service = await startTestService()
    const reader = await openReady(service, { query: 'users=rider_18' })
    await setNick(service, 'a')
    const last = await reader.next()
    await reader.leave()
    await setNick(service, 'b')
    await setNick(service, 'c', 'rider_18')
    await setNick(service, 'd', 'rider_17', { app: otherApp })
    const again = await open(service, { query: 'users=rider_18', lastEventId: last?.id ?? '' })
    await setNick(service, 'e')
    expect(await again.next()).toMatchObject({ name: 'ready', id: last?.id })
    const told = [await again.next(), await again.next(), await again.next()]
    expect(told.map((event) => event?.data.changed)).toEqual([{ nick: 'b' }, { nick: 'c' }, { nick: 'e' }])
  })

  it.each(['0-5', 'x', '-1', '123-99999999999999999999', ''])('after the unknown id %j begins anew', async (id) => {
    const service = await startTestService()
    await setNick(service, 'before')
    const reader = await open(service, { lastEventId: id })
    expect(await reader.next()).toMatchObject({ name: 'resync', data: { reason: 'unknown-id' } })
    expect((await reader.next())?.name).toBe('ready')
    await setNick(service, 'after')
    expect((await reader.next())?.data).toMatchObject({ changed: { nick: 'after' } })
  })

  // verifies: web.streamEvents.resync
  it('says so when everything was replaced', async () => {
    const service = await startTestService()
    const reader = await openReady(service)
    await setNick(service, 'a')
    const last = await reader.next()
    await service.store.restore(await service.store.snapshot())
    expect(await reader.next()).toMatchObject({ name: 'resync', data: { reason: 'restored' } })
    const again = await open(service, { lastEventId: last?.id ?? '' })
    expect(await again.next()).toMatchObject({ name: 'resync', data: { reason: 'past-is-gone' } })
  })

  it('says so when a seed replaced users', async () => {
    const service = await startTestService()
    const [reader, other] = [await openReady(service), await openReady(service, { app: otherApp as typeof mainApp })]
    const seed = (userId: string, nickname: string) =>
      service.handle(
        controlRequest('POST', `/apps/${mainApp.sdkAppId}/users`, {
          text: JSON.stringify({ userId, profile: { nick: nickname } }),
          headers: { 'content-type': 'application/x-ndjson' },
        }),
      )
    expect((await seed('new', 'New')).status).toBe(200)
    expect((await seed('rider_18', 'Seeded')).status).toBe(200)
    await setNick(service, 'after', 'rider_17')
    await setNick(service, 'there', 'rider_17', { app: otherApp })
    expect(await reader.next()).toMatchObject({ name: 'resync', data: { reason: 'restored' } })
    expect((await reader.next())?.data.changed).toEqual({ nick: 'after' })
    expect((await other.next())?.data.changed).toEqual({ nick: 'there' })
  })

  it('does not repeat a kick that the new UserSig has outlived', async () => {
    const service = await startTestService()
    const reader = await openReady(service)
    await setNick(service, 'a')
    const last = await reader.next()
    await callChat(service, 'kick', { UserID: 'rider_17' })
    service.advance(1000)
    await setNick(service, 'b')
    const userSig = userSigOf('rider_17', mainApp, testNowMs + 1000)
    const again = await open(service, { userSig, lastEventId: last?.id ?? '' })
    expect([(await again.next())?.name, (await again.next())?.name]).toEqual(['ready', 'profile-updated'])
  })
})

describe('a reader', () => {
  it('who is too slow is cut off and misses nothing', async () => {
    const service = await startTestService(undefined, { streams: { maxQueued: 3 } })
    const reader = await open(service)
    const ready = await reader.next()
    for (let change = 1; change <= 5; change++) await setNick(service, `${change}`)
    expect(await reader.next()).toBeUndefined()
    const again = await openReady(service, { lastEventId: ready?.id ?? '' })
    const told = []
    for (let change = 1; change <= 5; change++) told.push((await again.next())?.data.changed)
    expect(told).toEqual(['1', '2', '3', '4', '5'].map((value) => ({ nick: value })))
    expect(maxQueued).toBeGreaterThan(3)
  })

  it('who goes away while it waits leaves nothing behind', async () => {
    const service = await startTestService()
    const reader = await openReady(service)
    const waiting = reader.next()
    await reader.leave()
    expect(await waiting).toBeUndefined()
    expect(service.timers.count()).toBe(0)
  })

  // verifies: web.streamEvents.heartbeat
  it('hears a comment when nothing happens', async () => {
    const service = await startTestService()
    const reader = await openReady(service)
    const next = reader.next()
    service.timers.pass(heartbeatMs * 2)
    await setNick(service, 'at last')
    expect(await next).toMatchObject({ name: 'profile-updated' })
    expect(reader.comments()).toBe(1)
  })
})

describe('a UserSig that is no longer good', () => {
  // verifies: web.streamEvents.expiry
  it('ends the stream at the next heartbeat when it has expired', async () => {
    const service = await startTestService()
    const reader = await openReady(service)
    service.timers.pass(heartbeatMs)
    service.advance(86_400_000)
    service.timers.pass(heartbeatMs)
    expect(await reader.rest()).toEqual([])
  })

  it('is told no change after it has expired', async () => {
    const service = await startTestService()
    const reader = await openReady(service)
    service.advance(86_400_000)
    await service.store.update(mainApp.sdkAppId, ['rider_17'], ([user]) => ({
      records: [user],
      events: [
        { type: 'profile-updated', userId: 'rider_17', at: 1, data: { version: 9, fields: { [nick]: 'late' } } },
      ],
      result: undefined,
    }))
    expect(await reader.rest()).toEqual([])
  })

  // verifies: web.streamEvents.secret
  it('ends the stream when the secret of the app is another, or the app is gone', async () => {
    const service = await startTestService()
    const [one, other] = [await openReady(service), await openReady(service, { app: otherApp as typeof mainApp })]
    await service.store.apps.update(mainApp.sdkAppId, (app) => ({
      app: app && { ...app, secretKey: 'a new one' },
      result: undefined,
    }))
    await service.store.apps.update(otherApp.sdkAppId, () => ({ app: undefined, result: undefined }))
    expect([await one.rest(), await other.rest()]).toEqual([[], []])
  })

  it.each(['60012', '70002'])('opens none: %s', async (code) => {
    const service = await startTestService()
    const request = streamRequest({ userSig: '' })
    const headers = code === '60012' ? {} : request.headers
    const response = await service.handle({ ...request, headers })
    expect(jsonOf(response).code).toBe(Number(code))
  })
})

describe('the number of streams', () => {
  // verifies: web.streamEvents.bounds
  it('is bounded for a user', async () => {
    const service = await startTestService(undefined, { streams: { maxPerUser: 2 } })
    const [first] = [await open(service), await open(service)]
    const refused = await service.handle(streamRequest())
    expect(refused.status).toBe(429)
    expect(jsonOf(refused)).toMatchObject({ code: 60007, detail: expect.stringContaining('2 streams open') })
    await open(service, { userId: 'rider_18' })
    await first?.leave()
    await open(service)
  })

  it('is bounded in all', async () => {
    const service = await startTestService(undefined, { streams: { maxInAll: 2 } })
    await Promise.all([open(service), open(service, { userId: 'rider_18' })])
    const answers = await Promise.all([1, 2].map(() => service.handle(streamRequest({ userId: 'rider_19' }))))
    expect(answers.map((answer) => jsonOf(answer).code)).toEqual([60007, 60007])
  })

  it('is none after the service was closed', async () => {
    const service = await startTestService()
    const reader = await openReady(service)
    await service.close()
    expect(await reader.rest()).toEqual([])
    expect((await service.handle(streamRequest())).status).toBe(429)
    expect(service.timers.count()).toBe(0)
  })
})

describe('users to follow', () => {
  it.each([
    ['too many', Array.from({ length: 101 }, (_, index) => `users=${index}`).join('&')],
    ['one without a name', 'users='],
    ['a broken query', 'users=%zz'],
  ])('are refused: %s', async (_, query) => {
    const service = await startTestService()
    const response = await service.handle(streamRequest({ query }))
    expect([response.status, jsonOf(response).code]).toEqual([400, 40001])
  })

  // verifies: web.streamEvents.follow
  it('may be a hundred', async () => {
    const service = await startTestService()
    const query = Array.from({ length: 100 }, (_, index) => `users=${index}`).join('&')
    const reader = await openReady(service, { query })
    await setNick(service, 'a')
    expect((await reader.next())?.name).toBe('profile-updated')
  })
})

describe('who has a stream open', () => {
  // verifies: web.streamEvents.presence
  it('is online, until the last one ends', async () => {
    const service = await startTestService()
    const statusOf = async () => {
      const { QueryResult } = await callChat(service, 'query_online_status', { To_Account: ['rider_17', 'rider_18'] })
      const { users } = await callWeb(service, 'getUserPresence', { body: { userIDs: ['rider_17', 'rider_18'] } })
      return [
        QueryResult.map(({ Status }: { Status: string }) => Status),
        users.map(({ status }: { status: string }) => status),
      ]
    }
    const [one, two] = [await openReady(service), await openReady(service)]
    expect(await statusOf()).toEqual([
      ['Online', 'Offline'],
      ['online', 'offline'],
    ])
    await one?.leave()
    expect((await statusOf())[1]).toEqual(['online', 'offline'])
    await two?.leave()
    expect(await statusOf()).toEqual([
      ['Offline', 'Offline'],
      ['offline', 'offline'],
    ])
  })

  it('gets a push that is not kept', async () => {
    const service = await startTestService()
    const reader = await openReady(service)
    await callChat(service, 'im_push', {
      MsgRandom: 1,
      MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'x' } }],
    })
    expect((await reader.next())?.name).toBe('push')
    const [push] = await service.store.pushes.list(mainApp.sdkAppId, { offset: 0, limit: 1 })
    expect(push?.userIds).toEqual(['rider_17'])
  })
})
