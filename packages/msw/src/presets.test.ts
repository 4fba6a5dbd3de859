import { expect, it } from 'vitest'
import { createMock } from './create-mock.ts'
import { listen } from './testing/listen.ts'
import { createMockClients } from './testing/mock-clients.ts'
import { riderSeed } from './testing/rider-seed.ts'

function start() {
  const mock = createMock({ seed: riderSeed })
  listen(...mock.handlers)
  return { mock, ...createMockClients(mock) }
}

const usersOf = async (mock: ReturnType<typeof start>['mock']) =>
  (await mock.snapshot()).users.flatMap(({ records }) => records.map(({ userId }) => userId))

it('empty: there is nobody', async () => {
  const { mock, web } = start()
  await mock.preset('empty')
  expect(await usersOf(mock)).toEqual([])
  expect((await web.getMyProfile()).nick).toBe('')
  await mock.reset()
  expect(await usersOf(mock)).toEqual(['rider_17'])
})

it('hundred-users: there are a hundred, and nobody else', async () => {
  const { mock, chat, lcic } = start()
  await mock.preset('hundred-users')
  const users = await usersOf(mock)
  expect([users.length, users[0], users[99]]).toEqual([100, 'user_001', 'user_100'])
  expect(await lcic.DescribeUser({ UserId: 'user_042' })).toMatchObject({ Name: 'User 042' })
  expect(await chat.account_check({ CheckItem: [{ UserID: 'rider_17' }] })).toMatchObject({
    ResultItem: [{ AccountStatus: 'NotImported' }],
  })
})

it.each([
  ['expired-signature', 70001, 'AuthFailure.SignatureExpire'],
  ['rate-limited', 60007, 'RequestLimitExceeded'],
] as const)('%s: every API refuses with its code, until a reset', async (preset, code, lcicCode) => {
  const { mock, chat, lcic, web } = start()
  await mock.preset(preset)
  await expect(web.getMyProfile()).rejects.toMatchObject({ code })
  await expect(chat.account_check({ CheckItem: [{ UserID: 'rider_17' }] })).rejects.toMatchObject({ code })
  await expect(lcic.DescribeUser({ UserId: 'rider_17' })).rejects.toMatchObject({ code: lcicCode })
  await mock.reset()
  expect((await web.getMyProfile()).nick).toBe('Aoi')
})

it('undeclared-field: the custom fields are gone', async () => {
  const { mock, web } = start()
  const update = { profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: 'red' }] }
  await web.updateMyProfile(update)
  await mock.preset('undeclared-field')
  await expect(web.updateMyProfile(update)).rejects.toMatchObject({ code: 40009 })
  expect(mock.calls({ failed: true })[0]?.diagnosis?.cause).toBe('custom-field-not-declared')
})

it('offline: nothing answers, and other rules wait', async () => {
  const { mock, web } = start()
  mock.faults.set([{ id: 'mine', effect: { code: 60007 } }])
  await mock.preset('offline')
  await expect(web.getMyProfile()).rejects.toMatchObject({ code: 'network' })
  expect(mock.faults.list().map(({ rule }) => rule.id)).toContain('mine')
})

it('refuses a name that there is not, and tells those that there are', async () => {
  const { mock } = start()
  // @ts-expect-error: a slip of the keyboard
  await expect(mock.preset('ofline')).rejects.toThrow('no preset "ofline". There are: empty, hundred-users, ')
})
