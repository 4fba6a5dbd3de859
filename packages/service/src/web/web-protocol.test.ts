import { beforeEach, describe, expect, it } from 'vitest'
import { callWeb } from '../testing/call.ts'
import { jsonOf, startTestService, type TestService } from '../testing/test-service.ts'
import { webRequest } from '../testing/web-request.ts'

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

describe('answers of the web API', () => {
  // verifies: web.gateway.no-store
  it('are JSON that nobody stores', async () => {
    const { status, headers } = await service.handle(webRequest('getMyProfile'))
    expect(status).toBe(200)
    expect(headers).toEqual({
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      date: expect.any(String),
    })
  })

  // verifies: web.gateway.methods
  it('name the methods that are possible when one is not', async () => {
    const response = await service.handle(webRequest('getMyProfile', { method: 'DELETE' }))
    expect(response.status).toBe(405)
    expect(response.headers.allow).toBe('GET, PATCH')
    expect(jsonOf(response)).toMatchObject({ code: 60009, status: 405 })
  })

  // verifies: web.gateway.auth-first
  it('do not read a body before the user is known', async () => {
    const request = webRequest('updateMyProfile', { headers: { authorization: undefined } })
    const readBody = () => Promise.reject(new Error('read too early'))
    expect((await service.handle({ ...request, readBody })).status).toBe(401)
  })
})

describe('updateMyProfile', () => {
  // verifies: web.updateMyProfile.whole, web.updateMyProfile.merge
  it('answers the whole profile and keeps what it is not told', async () => {
    const body = {
      gender: 'Gender_Type_Male',
      profileCustomField: [{ key: 'Tag_Profile_Custom_Motto', value: 'Ride on' }],
    }
    expect(await callWeb(service, 'updateMyProfile', { body })).toEqual({
      userID: 'rider_17',
      nick: 'Aoi',
      gender: 'Gender_Type_Male',
      birthday: 0,
      location: '',
      selfSignature: '',
      allowType: 'AllowType_Type_AllowAny',
      language: 0,
      avatar: '',
      messageSettings: 0,
      adminForbidType: 'AdminForbid_Type_None',
      level: 3,
      role: 0,
      lastUpdatedTime: 1_700_000_000_000,
      profileCustomField: [
        { key: 'Tag_Profile_Custom_Team', value: 'blue' },
        { key: 'Tag_Profile_Custom_Motto', value: 'Ride on' },
      ],
    })
  })

  // verifies: web.updateMyProfile.atomic
  it('writes nothing when one field is bad', async () => {
    const before = await service.store.snapshot()
    const body = { nick: 'Mika', profileCustomField: [{ key: 'Tag_Profile_Custom_Badge', value: 'captain' }] }
    expect(await callWeb(service, 'updateMyProfile', { body })).toMatchObject({ code: 40008 })
    expect(await service.store.snapshot()).toEqual(before)
  })

  // verifies: web.updateMyProfile.last-updated
  it('moves the time of the last update only when something changes', async () => {
    service.advance(1_000)
    expect(await callWeb(service, 'updateMyProfile', { body: { nick: 'Aoi' } })).toMatchObject({
      lastUpdatedTime: 1_700_000_000_000,
    })
    expect(await callWeb(service, 'updateMyProfile', { body: { nick: 'Mika' } })).toMatchObject({
      lastUpdatedTime: 1_700_000_001_000,
    })
  })
})

describe('getUserProfiles', () => {
  // verifies: web.getUserProfiles.order
  it('answers in the order of the ids, twice where asked twice, and names who is missing', async () => {
    const body = { userIDs: ['ghost', 'rider_18', 'rider_17', 'rider_18'] }
    const { profiles, missing } = await callWeb(service, 'getUserProfiles', { body })
    expect(profiles.map(({ userID }: { userID: string }) => userID)).toEqual(['rider_18', 'rider_17', 'rider_18'])
    expect(missing).toEqual(['ghost'])
  })
})
