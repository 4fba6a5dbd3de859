import { chatErrors, webOperations } from '@portrait/protocol'
import { webAnswers } from '@portrait/protocol/answers'
import { describe, expect, it } from 'vitest'
import type { FetchInit } from './fetch.ts'
import { isPassingTrouble } from './http-status.ts'
import { baseUrl, sdkAppId, signUserSig, startExampleService, userId } from './testing/start-example-service.ts'
import { createWebClient } from './web-client.ts'

const options = { baseUrl, sdkAppId, userSig: () => 'sig' }

describe('against the service', () => {
  it('has a method for every operation', async () => {
    const { web } = await startExampleService()
    expect(Object.keys(web)).toEqual(Object.keys(webOperations))
  })

  it('updates and reads the own profile', async () => {
    const { web } = await startExampleService()
    const profileCustomField = [{ key: 'Tag_Profile_Custom_Team', value: 'blue' }]
    const updated = await web.updateMyProfile({ nick: 'Zoë 测试', gender: 'Gender_Type_Female', profileCustomField })
    expect(updated).toMatchObject({ userID: userId, nick: 'Zoë 测试', profileCustomField })
    const own = await web.getMyProfile()
    expect(own).toEqual(updated)
    expect(webAnswers.getMyProfile(own)).toBeUndefined()
  })

  it('reads the profiles of others', async () => {
    const { web } = await startExampleService()
    const { profiles, missing } = await web.getUserProfiles({ userIDs: ['nobody', userId] })
    expect(profiles.map(({ nick }) => nick)).toEqual(['Aoi'])
    expect(missing).toEqual(['nobody'])
  })

  it('asks who is online', async () => {
    const { web } = await startExampleService()
    expect(await web.getUserPresence({ userIDs: ['nobody', userId] })).toEqual({
      users: [{ userID: userId, status: 'offline' }],
      missing: ['nobody'],
    })
  })

  it('turns a problem into a ServiceError with its code and status', async () => {
    const { fetch } = await startExampleService()
    const web = createWebClient({ ...options, fetch, userSig: () => signUserSig(userId, 2 * 86_400_000) })
    await expect(web.getMyProfile()).rejects.toMatchObject({
      name: 'ServiceError',
      operation: 'getMyProfile',
      code: 70001,
      httpStatus: 401,
      retryable: false,
      message: 'getMyProfile failed: 70001 The UserSig has expired. Generate a new UserSig.',
    })
  })
})

describe('the request', () => {
  it('carries the UserSig in a header, and a content type where there is content', async () => {
    const { web, requests } = createRecorder()
    await web.getMyProfile()
    await web.updateMyProfile({ nick: 'Aoi' })
    const headers = { authorization: 'Bearer sig', 'x-portrait-app': '1400000001' }
    expect(requests).toMatchObject([
      { url: `${baseUrl}/web/v1/profile`, method: 'GET' },
      { url: `${baseUrl}/web/v1/profile`, method: 'PATCH', body: '{"nick":"Aoi"}' },
    ])
    expect(requests.map((request) => request.headers)).toEqual([
      headers,
      { ...headers, 'content-type': 'application/json' },
    ])
    expect(requests[0]).not.toHaveProperty('body')
  })
})

function createRecorder() {
  const requests: (FetchInit & { url: string })[] = []
  const fetch = async (url: string, init: FetchInit) => {
    requests.push({ url, ...init })
    return Response.json({ userID: userId, profileCustomField: [] })
  }
  return { requests, web: createWebClient({ ...options, fetch }) }
}

it('needs no catalogue to tell which problems pass: their HTTP status says so', () => {
  for (const { name, status, retryable } of Object.values(chatErrors)) {
    expect({ name, retryable: isPassingTrouble(status) }).toEqual({ name, retryable })
  }
})
