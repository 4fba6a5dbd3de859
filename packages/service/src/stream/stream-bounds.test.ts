import { webStreams } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import { callChat, callWeb } from '../testing/call.ts'
import { openReadyStream, openStream, setNick, streamRequest } from '../testing/open-stream.ts'
import { mainApp, otherApp } from '../testing/test-apps.ts'
import { jsonOf, startTestService } from '../testing/test-service.ts'

const { heartbeatMs } = webStreams.streamEvents
const nick = 'Tag_Profile_IM_Nick'

describe('a UserSig that is no longer good', () => {
  // verifies: web.streamEvents.expiry
  it('ends the stream at the next heartbeat when it has expired', async () => {
    const service = await startTestService()
    const reader = await openReadyStream(service)
    service.timers.pass(heartbeatMs)
    service.advance(86_400_000)
    service.timers.pass(heartbeatMs)
    expect(await reader.rest()).toEqual([])
  })

  it('is told no change after it has expired', async () => {
    const service = await startTestService()
    const reader = await openReadyStream(service)
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
    const [one, other] = [await openReadyStream(service), await openReadyStream(service, { app: otherApp })]
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
    const [first] = [await openStream(service), await openStream(service)]
    const refused = await service.handle(streamRequest())
    expect(refused.status).toBe(429)
    expect(jsonOf(refused)).toMatchObject({ code: 60007, detail: expect.stringContaining('2 streams open') })
    await openStream(service, { userId: 'rider_18' })
    await first?.leave()
    await openStream(service)
  })

  it('is bounded in all', async () => {
    const service = await startTestService(undefined, { streams: { maxInAll: 2 } })
    await Promise.all([openStream(service), openStream(service, { userId: 'rider_18' })])
    const answers = await Promise.all([1, 2].map(() => service.handle(streamRequest({ userId: 'rider_19' }))))
    expect(answers.map((answer) => jsonOf(answer).code)).toEqual([60007, 60007])
  })

  it('is none after the service was closed', async () => {
    const service = await startTestService()
    const reader = await openReadyStream(service)
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
    const reader = await openReadyStream(service, { query })
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
    const [one, two] = [await openReadyStream(service), await openReadyStream(service)]
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
    const reader = await openReadyStream(service)
    await callChat(service, 'im_push', {
      MsgRandom: 1,
      MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'x' } }],
    })
    expect((await reader.next())?.name).toBe('push')
    const [push] = await service.store.pushes.list(mainApp.sdkAppId, { offset: 0, limit: 1 })
    expect(push?.userIds).toEqual(['rider_17'])
  })
})
