import { chatOperations } from '@portrait/protocol'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Presence } from '../presence.ts'
import { callChat } from '../testing/call.ts'
import { mainApp, otherApp, testNowMs } from '../testing/test-apps.ts'
import { startTestService, type TestService } from '../testing/test-service.ts'

const MsgBody = [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'track opens at nine' } }]
const dayMs = 86_400_000
const { perDay } = chatOperations.im_push.pushLimits

const users = [
  { userId: 'gold osaka', attributes: { plan: 'gold', city: 'Osaka' }, tags: ['beta', 'night'] },
  { userId: 'gold kobe', attributes: { plan: 'gold', city: 'Kobe' }, tags: ['beta'] },
  { userId: 'tin osaka', attributes: { plan: 'tin', city: 'Osaka' }, tags: ['night'] },
  { userId: 'nothing' },
]

let online: readonly string[]
let service: TestService

beforeEach(async () => {
  online = []
  const presence: Presence = {
    areOnline: async (_sdkAppId, userIds) => userIds.map((userId) => online.includes(userId)),
  }
  service = await startTestService([{ ...mainApp, users }, otherApp], { presence })
})

function push(change: Readonly<Record<string, unknown>> = {}, options = {}) {
  return callChat(service, 'im_push', { MsgRandom: 1, MsgBody, ...change }, options)
}

function pushes() {
  return service.store.pushes.list(mainApp.sdkAppId, { offset: 0, limit: 1000 })
}

async function reached(change: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  expect(await push(change)).toMatchObject({ ErrorCode: 0 })
  const [latest] = await pushes()
  return [...(latest?.userIds ?? [])].sort()
}

// verifies: chat.im_push.everybody, chat.im_push.and, chat.im_push.or, chat.im_push.both
describe('a condition', () => {
  it.each([
    [undefined, ['gold kobe', 'gold osaka', 'nothing', 'tin osaka']],
    [{}, ['gold kobe', 'gold osaka', 'nothing', 'tin osaka']],
    [{ AttrsAnd: { plan: 'gold' } }, ['gold kobe', 'gold osaka']],
    [{ AttrsAnd: { plan: 'gold', city: 'Osaka' } }, ['gold osaka']],
    [{ AttrsOr: { plan: 'tin', city: 'Kobe' } }, ['gold kobe', 'tin osaka']],
    [{ AttrsAnd: { plan: 'gold' }, AttrsOr: { city: 'Kobe' } }, ['gold kobe']],
    [{ AttrsAnd: { plan: 'Gold' } }, []],
    [{ TagsAnd: ['beta'] }, ['gold kobe', 'gold osaka']],
    [{ TagsAnd: ['beta', 'night'] }, ['gold osaka']],
    [{ TagsOr: ['beta', 'night', 'unknown'] }, ['gold kobe', 'gold osaka', 'tin osaka']],
    [{ TagsAnd: ['night'], TagsOr: ['beta', 'unknown'] }, ['gold osaka']],
    [{ TagsOr: ['unknown', '__proto__'] }, []],
  ])('%j reaches %j', async (Condition, userIds) => {
    expect(await reached({ Condition, MsgLifeTime: 1 })).toEqual(userIds)
  })
})

// verifies: chat.im_push.online-only
describe('MsgLifeTime', () => {
  it.each([
    [undefined, ['gold kobe']],
    [0, ['gold kobe']],
    [1, ['gold kobe', 'gold osaka']],
    [604_800, ['gold kobe', 'gold osaka']],
  ])('of %s reaches %j', async (MsgLifeTime, userIds) => {
    online = ['gold kobe', 'tin osaka']
    expect(await reached({ Condition: { AttrsAnd: { plan: 'gold' } }, MsgLifeTime })).toEqual(userIds)
  })
})

describe('the record of a push', () => {
  // verifies: chat.im_push.task
  it('has the request, the sender, the users and the task that was answered', async () => {
    const request = {
      From_Account: 'nothing',
      MsgRandom: 7,
      MsgBody,
      MsgLifeTime: 60,
      Condition: { TagsAnd: ['night'] },
    }
    const answer = await callChat(service, 'im_push', request)
    expect(answer).toEqual({
      ActionStatus: 'OK',
      ErrorCode: 0,
      ErrorInfo: '',
      TaskId: expect.stringMatching(/^1400000001_\d+_\d+_\d+$/),
    })
    expect(await pushes()).toEqual([
      {
        taskId: answer.TaskId,
        at: testNowMs,
        from: 'nothing',
        request,
        userIds: expect.toSatisfy((userIds: string[]) => [...userIds].sort().join() === 'gold osaka,tin osaka'),
      },
    ])
  })

  // verifies: chat.im_push.sender
  it.each([
    [undefined, 'administrator'],
    ['administrator', 'administrator'],
    ['nothing', 'nothing'],
  ])('of the sender %s says %s', async (From_Account, from) => {
    await push({ From_Account })
    expect((await pushes())[0]?.from).toBe(from)
  })
})

describe('the pace', () => {
  const codeOf = async (change = {}, options = {}) => (await push(change, options)).ErrorCode

  // verifies: chat.im_push.distance
  it('is a second between two pushes of an app', async () => {
    expect(await codeOf()).toBe(0)
    service.advance(999)
    expect(await codeOf()).toBe(90024)
    expect(await codeOf({}, { app: otherApp })).toBe(0)
    // The refused one does not count.
    service.advance(1)
    expect(await codeOf()).toBe(0)
    expect(await pushes()).toHaveLength(2)
  })

  // verifies: chat.im_push.per-day
  it(`is ${perDay} pushes in one UTC day`, async () => {
    for (let count = 0; count < perDay; count++) {
      expect(await codeOf()).toBe(0)
      service.advance(1000)
    }
    expect(await codeOf()).toBe(90047)
    expect(await codeOf({}, { app: otherApp })).toBe(0)
    expect(await pushes()).toHaveLength(perDay)
  })

  // verifies: chat.im_push.utc-day
  it('begins anew with the UTC day', async () => {
    // 2023-11-14T23:57:00Z, so that the UserSig outlives midnight.
    service.advance(dayMs - (testNowMs % dayMs) - 180_000)
    for (let count = 0; count < perDay; count++) {
      expect(await codeOf()).toBe(0)
      service.advance(1000)
    }
    service.advance(180_000 - perDay * 1000 - 1)
    expect(await codeOf()).toBe(90047)
    service.advance(1)
    expect(await codeOf()).toBe(0)
  })

  it('is not changed by pushes that are refused', async () => {
    expect(await codeOf({ Condition: { AttrsAnd: { shoe: '42' } } })).toBe(90033)
    expect(await codeOf({ MsgRandom: 'x' })).toBe(90005)
    expect(await codeOf()).toBe(0)
  })
})

// verifies: chat.im_push.body-limit
it('a request of exactly 10 KiB is granted', async () => {
  const text = JSON.stringify({ MsgRandom: 1, MsgBody }).padEnd(10_240)
  expect(await callChat(service, 'im_push', undefined, { text })).toMatchObject({ ErrorCode: 0 })
  service.advance(1000)
  expect(await callChat(service, 'im_push', undefined, { text: `${text} ` })).toMatchObject({ ErrorCode: 90056 })
})
