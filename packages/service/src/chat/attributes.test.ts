import { beforeEach, describe, expect, it } from 'vitest'
import { callChat } from '../testing/call.ts'
import { startTestService, type TestService } from '../testing/test-service.ts'

const ok = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

function set(...users: readonly (readonly [To_Account: string, Attrs: object])[]) {
  return callChat(service, 'im_set_attr', { UserAttrs: users.map(([To_Account, Attrs]) => ({ To_Account, Attrs })) })
}

async function read(...To_Account: readonly string[]) {
  return (await callChat(service, 'im_get_attr', { To_Account })).UserAttrs
}

describe('im_set_attr', () => {
  // verifies: chat.attributes.independent, chat.im_set_attr.by-name
  it('sets the attributes it names and leaves the others', async () => {
    expect(await set(['rider_17', { city: 'Osaka' }], ['rider_18', { city: 'Kobe' }])).toEqual(ok)
    expect(await read('rider_18', 'rider_17')).toEqual([
      { To_Account: 'rider_18', Attrs: { city: 'Kobe' } },
      { To_Account: 'rider_17', Attrs: { plan: 'gold', city: 'Osaka' } },
    ])
  })

  it('puts the later set on top for a user who is named twice', async () => {
    await set(['rider_18', { plan: 'gold', city: 'Kobe' }], ['rider_18', { plan: 'tin' }])
    expect(await read('rider_18')).toEqual([{ To_Account: 'rider_18', Attrs: { plan: 'tin', city: 'Kobe' } }])
  })

  // verifies: chat.im_set_attr.atomic
  it('writes nothing when one user is unknown', async () => {
    const before = await service.store.snapshot()
    const answer = await set(['rider_17', { city: 'Osaka' }], ['ghost', { city: 'Kobe' }])
    expect(answer).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: 90048 })
    expect(answer.ErrorInfo).toContain('"ghost"')
    expect(await service.store.snapshot()).toEqual(before)
  })

  // verifies: chat.attributes.limit
  it('accepts 100 users and values of 50 bytes', async () => {
    const userIds = Array.from({ length: 100 }, (_, index) => `user_${index}`)
    for (const UserID of userIds) await callChat(service, 'account_import', { UserID })
    expect(await set(...userIds.map((userId) => [userId, { city: 'é'.repeat(25) }] as const))).toEqual(ok)
  })
})

describe('im_remove_attr', () => {
  const remove = (To_Account: string, Attrs: readonly string[]) =>
    callChat(service, 'im_remove_attr', { UserAttrs: [{ To_Account, Attrs }] })

  // verifies: chat.im_remove_attr.removes
  it('removes the attributes it names and leaves the others', async () => {
    await set(['rider_17', { city: 'Osaka' }], ['rider_18', { plan: 'tin' }])
    expect(await remove('rider_17', ['plan'])).toEqual(ok)
    expect(await read('rider_17', 'rider_18')).toEqual([
      { To_Account: 'rider_17', Attrs: { city: 'Osaka' } },
      { To_Account: 'rider_18', Attrs: { plan: 'tin' } },
    ])
  })

  it('changes nothing of a user who does not have them', async () => {
    const before = await service.store.snapshot()
    expect(await remove('rider_18', ['plan', 'city', 'plan'])).toEqual(ok)
    expect(await service.store.snapshot()).toEqual(before)
  })
})

describe('im_get_attr', () => {
  // verifies: chat.im_get_attr.empty
  it('answers an empty set for a user without attributes', async () => {
    expect(await read('rider_18')).toEqual([{ To_Account: 'rider_18', Attrs: {} }])
  })
})

describe('im_set_attr_name', () => {
  it('names numbers and keeps the names of the others', async () => {
    expect(await callChat(service, 'im_set_attr_name', { AttrNames: { '1': 'town', '9': 'shoe' } })).toEqual(ok)
    expect(await callChat(service, 'im_get_attr_name', {})).toEqual({
      ...ok,
      AttrNames: { '0': 'plan', '1': 'town', '9': 'shoe' },
    })
    expect(await set(['rider_18', { town: 'Kobe', shoe: '42' }])).toEqual(ok)
  })
})
