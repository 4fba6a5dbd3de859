import { webStreams } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import { callChat, callLcic, callWeb } from '../testing/call.ts'
import { userSigOf } from '../testing/chat-request.ts'
import { controlRequest } from '../testing/control-request.ts'
import { openReadyStream, openStream, setNick, streamRequest } from '../testing/open-stream.ts'
import { mainApp, otherApp, testNowMs } from '../testing/test-apps.ts'
import { startTestService } from '../testing/test-service.ts'

const { maxQueued, heartbeatMs } = webStreams.streamEvents

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
    const reader = await openReadyStream(service)
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
    const reader = await openReadyStream(service)
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
    const reader = await openReadyStream(service)
    const note = { Tag: 'Tag_Profile_Custom_Note', Value: 'secret' }
    const set = (ProfileItem: readonly object[]) =>
      callChat(service, 'portrait_set', { From_Account: 'rider_17', ProfileItem })
    await set([note])
    await set([
      { ...note, Value: 'another' },
      { Tag: 'Tag_Profile_IM_Nick', Value: 'seen' },
    ])
    expect((await reader.next())?.data).toMatchObject({ version: 3, changed: { nick: 'seen' }, unset: [] })
  })

  // verifies: web.streamEvents.follow, web.streamEvents.deletion
  it('tells of the users it follows and of nobody else', async () => {
    const service = await startTestService()
    await callChat(service, 'account_import', { UserID: 'rider_19' })
    const reader = await openReadyStream(service, { query: 'users=rider_18&users=nobody' })
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
    const [reached, other] = [await openReadyStream(service), await openReadyStream(service, { userId: 'rider_18' })]
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
      await openReadyStream(service),
      await openReadyStream(service, { userId: 'rider_18', query: 'users=rider_17' }),
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
    const reader = await openReadyStream(service, { query: 'users=rider_18' })
    await setNick(service, 'a')
    const last = await reader.next()
    await reader.leave()
    await setNick(service, 'b')
    await setNick(service, 'c', 'rider_18')
    await setNick(service, 'd', 'rider_17', { app: otherApp })
    const again = await openStream(service, { query: 'users=rider_18', lastEventId: last?.id ?? '' })
    await setNick(service, 'e')
    expect(await again.next()).toMatchObject({ name: 'ready', id: last?.id })
    const told = [await again.next(), await again.next(), await again.next()]
    expect(told.map((event) => event?.data.changed)).toEqual([{ nick: 'b' }, { nick: 'c' }, { nick: 'e' }])
  })

  it.each(['0-5', 'x', '-1', '123-99999999999999999999', ''])('after the unknown id %j begins anew', async (id) => {
    const service = await startTestService()
    await setNick(service, 'before')
    const reader = await openStream(service, { lastEventId: id })
    expect(await reader.next()).toMatchObject({ name: 'resync', data: { reason: 'unknown-id' } })
    expect((await reader.next())?.name).toBe('ready')
    await setNick(service, 'after')
    expect((await reader.next())?.data).toMatchObject({ changed: { nick: 'after' } })
  })

  // verifies: web.streamEvents.resync
  it('says so when everything was replaced', async () => {
    const service = await startTestService()
    const reader = await openReadyStream(service)
    await setNick(service, 'a')
    const last = await reader.next()
    await service.store.restore(await service.store.snapshot())
    expect(await reader.next()).toMatchObject({ name: 'resync', data: { reason: 'restored' } })
    const again = await openStream(service, { lastEventId: last?.id ?? '' })
    expect(await again.next()).toMatchObject({ name: 'resync', data: { reason: 'past-is-gone' } })
  })

  it('says so when a seed replaced users', async () => {
    const service = await startTestService()
    const [reader, other] = [await openReadyStream(service), await openReadyStream(service, { app: otherApp })]
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
    const reader = await openReadyStream(service)
    await setNick(service, 'a')
    const last = await reader.next()
    await callChat(service, 'kick', { UserID: 'rider_17' })
    service.advance(1000)
    await setNick(service, 'b')
    const userSig = userSigOf('rider_17', mainApp, testNowMs + 1000)
    const again = await openStream(service, { userSig, lastEventId: last?.id ?? '' })
    expect([(await again.next())?.name, (await again.next())?.name]).toEqual(['ready', 'profile-updated'])
  })
})

describe('a reader', () => {
  it('who is too slow is cut off and misses nothing', async () => {
    const service = await startTestService(undefined, { streams: { maxQueued: 3 } })
    const reader = await openStream(service)
    const ready = await reader.next()
    for (let change = 1; change <= 5; change++) await setNick(service, `${change}`)
    expect(await reader.next()).toBeUndefined()
    const again = await openReadyStream(service, { lastEventId: ready?.id ?? '' })
    const told = []
    for (let change = 1; change <= 5; change++) told.push((await again.next())?.data.changed)
    expect(told).toEqual(['1', '2', '3', '4', '5'].map((value) => ({ nick: value })))
    expect(maxQueued).toBeGreaterThan(3)
  })

  it('who is cut off is known to its door, also when the door asks later', async () => {
    const service = await startTestService(undefined, { streams: { maxQueued: 1 } })
    const { body } = await service.handle(streamRequest())
    if (typeof body === 'string') throw new Error(body)
    const told: string[] = []
    const callOff = body.onCutOff?.(() => told.push('called off'))
    callOff?.()
    body.onCutOff?.(() => told.push('in time'))
    await setNick(service, 'a')
    expect(told).toEqual([])
    await setNick(service, 'b')
    body.onCutOff?.(() => told.push('later'))
    expect(told).toEqual(['in time', 'later'])
  })

  it('who goes away while it waits leaves nothing behind', async () => {
    const service = await startTestService()
    const reader = await openReadyStream(service)
    const waiting = reader.next()
    await reader.leave()
    expect(await waiting).toBeUndefined()
    expect(service.timers.count()).toBe(0)
  })

  // verifies: web.streamEvents.heartbeat
  it('hears a comment when nothing happens', async () => {
    const service = await startTestService()
    const reader = await openReadyStream(service)
    const next = reader.next()
    service.timers.pass(heartbeatMs * 2)
    await setNick(service, 'at last')
    expect(await next).toMatchObject({ name: 'profile-updated' })
    expect(reader.comments()).toBe(1)
  })
})
