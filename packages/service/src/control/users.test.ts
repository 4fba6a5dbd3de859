import type { SeedApp } from '@portrait/protocol'
import { expect, it } from 'vitest'
import { callChat } from '../testing/call.ts'
import { callControl } from '../testing/control-request.ts'
import { mainApp, testNowMs } from '../testing/test-apps.ts'
import { startTestService, type TestService } from '../testing/test-service.ts'

const path = `/apps/${mainApp.sdkAppId}/users`

const people: SeedApp = {
  ...mainApp,
  users: [
    { userId: 'a_1', profile: { nick: 'Aoi' }, attributes: { plan: 'gold' }, tags: ['jazz'] },
    { userId: 'a_2', profile: { nick: 'Ren' }, attributes: { plan: 'free' }, lcic: { originId: 'crm 2' } },
    { userId: 'A_3', profile: { nick: 'Aoi' }, attributes: { city: 'Osaka' }, tags: ['jazz', 'rock'] },
    { userId: 'a/4 ?', profile: { nick: 'ä "&' }, attributes: { plan: '' }, tags: ['été'] },
  ],
}

async function findIds(service: TestService, query: Record<string, string>): Promise<unknown> {
  const answer = await callControl(service, 'GET', `${path}?${new URLSearchParams(query)}`)
  return answer.users?.map(({ userId }: { userId: string }) => userId) ?? answer
}

it.each([
  [{}, ['a_1', 'a_2', 'A_3', 'a/4 ?']],
  [{ idPrefix: 'a' }, ['a_1', 'a_2', 'a/4 ?']],
  [{ idPrefix: 'a_' }, ['a_1', 'a_2']],
  [{ idPrefix: 'a_2x' }, []],
  [{ nick: 'Aoi' }, ['a_1', 'A_3']],
  [{ nick: 'Ao' }, []],
  [{ nick: 'ä "&' }, ['a/4 ?']],
  [{ attribute: 'plan' }, ['a_1', 'a_2', 'a/4 ?']],
  [{ attribute: 'plan', value: 'gold' }, ['a_1']],
  [{ attribute: 'plan', value: '' }, ['a/4 ?']],
  [{ tag: 'jazz' }, ['a_1', 'A_3']],
  [{ tag: 'été' }, ['a/4 ?']],
  [{ originId: 'crm 2' }, ['a_2']],
  [{ isLcic: 'true' }, ['a_2']],
  [{ tag: 'jazz', nick: 'Aoi', idPrefix: 'A' }, ['A_3']],
  [{ originId: 'crm 2', tag: 'jazz' }, []],
])('users are found by %j', async (query, expected) => {
  const service = await startTestService([people])
  expect(await findIds(service, query as Record<string, string>)).toEqual(expected)
})

it('users are paged in the order of creation', async () => {
  const users = Array.from({ length: 45 }, (_, index) => ({ userId: `user_${index}` }))
  const service = await startTestService([{ ...mainApp, users }])
  const page = async (query: string) => {
    const { users: found, total } = await callControl(service, 'GET', `${path}${query}`)
    return [found.length, found[0]?.userId, total]
  }
  expect(await page('')).toEqual([20, 'user_0', 45])
  expect(await page('?offset=40')).toEqual([5, 'user_40', 45])
  expect(await page('?offset=10&limit=2&idPrefix=user_1')).toEqual([1, 'user_19', 11])
  expect(await page('?offset=100')).toEqual([0, undefined, 45])
})

it.each([
  ['limit=0', 'limit must be >= 1'],
  ['limit=101', 'limit must be <= 100'],
  ['limit=ten', 'limit must be integer'],
  ['offset=-1', 'offset must be >= 0'],
  ['idPrefix=', 'idPrefix must NOT have fewer than 1 characters'],
  ['idPrefix=%C3%A4', 'idPrefix must match pattern'],
  ['value=x', 'value needs the attribute'],
  ['isLcic=perhaps', 'isLcic must be boolean'],
  ['color=red', 'color is not known here'],
  ['__proto__=1', '__proto__ is not known here'],
])('the query %s is refused', async (query, detail) => {
  const service = await startTestService()
  expect(await callControl(service, 'GET', `${path}?${query}`)).toMatchObject({
    code: 'invalid',
    detail: expect.stringContaining(detail),
  })
})

it('one user is shown as a whole, whatever the id', async () => {
  const service = await startTestService([people])
  await callChat(service, 'kick', { UserID: 'a_2' })
  expect(await callControl(service, 'GET', `${path}/a_2`)).toEqual({
    userId: 'a_2',
    version: 2,
    createdAt: testNowMs,
    updatedAt: testNowMs,
    fields: { Tag_Profile_IM_Nick: 'Ren' },
    attributes: { plan: 'free' },
    tags: [],
    lcic: { originId: 'crm 2' },
    kickedAtSeconds: testNowMs / 1000,
  })
  expect(await callControl(service, 'GET', `${path}/${encodeURIComponent('a/4 ?')}`)).toMatchObject({ userId: 'a/4 ?' })
  expect(await callControl(service, 'GET', `${path}/nobody`)).toMatchObject({ code: 'user-not-found', status: 404 })
})

it('pushes are listed, newest first', async () => {
  const service = await startTestService()
  for (const Text of ['one', 'two']) {
    await callChat(service, 'im_push', { MsgRandom: 1, MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text } }] })
    service.advance(1000)
  }
  const { pushes } = await callControl(service, 'GET', `/apps/${mainApp.sdkAppId}/pushes?limit=1`)
  expect(pushes).toMatchObject([
    {
      at: testNowMs + 1000,

      request: { MsgBody: [{ MsgContent: { Text: 'two' } }] },
    },
  ])
})

it.each(['/users', '/users/a', '/pushes'])('%s need an app', async (rest) => {
  const service = await startTestService()
  expect(await callControl(service, 'GET', `/apps/5${rest}`)).toMatchObject({ code: 'app-not-found' })
})
