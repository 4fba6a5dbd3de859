import { beforeEach, describe, expect, it } from 'vitest'
import { callChat } from '../testing/call.ts'
import { mainApp } from '../testing/test-apps.ts'
import { startTestService, type TestService } from '../testing/test-service.ts'

const ok = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

type TagsOfUser = readonly [To_Account: string, Tags: readonly string[]]
const toBody = (users: readonly TagsOfUser[]) => ({
  UserTags: users.map(([To_Account, Tags]) => ({ To_Account, Tags })),
})
const add = (...users: readonly TagsOfUser[]) => callChat(service, 'im_add_tag', toBody(users))
const remove = (...users: readonly TagsOfUser[]) => callChat(service, 'im_remove_tag', toBody(users))
const read = async (...To_Account: readonly string[]) =>
  (await callChat(service, 'im_get_tag', { To_Account })).UserTags

describe('im_add_tag', () => {
  // verifies: chat.im_add_tag.adds
  it('adds tags behind the ones there are, each once', async () => {
    expect(await add(['rider_17', ['beta', 'night']], ['rider_18', ['beta']])).toEqual(ok)
    expect(await add(['rider_17', ['zeta', 'beta', 'alpha', 'zeta']])).toEqual(ok)
    expect(await read('rider_18', 'rider_17')).toEqual([
      { To_Account: 'rider_18', Tags: ['beta'] },
      { To_Account: 'rider_17', Tags: ['beta', 'night', 'zeta', 'alpha'] },
    ])
  })

  it('adds all tags of a user who is named twice', async () => {
    await add(['rider_17', ['a', 'b']], ['rider_17', ['b', 'c']])
    expect(await read('rider_17')).toEqual([{ To_Account: 'rider_17', Tags: ['a', 'b', 'c'] }])
  })

  it('changes nothing of a user who has the tags', async () => {
    await add(['rider_17', ['beta']])
    const before = await service.store.snapshot()
    service.advance(5)
    await add(['rider_17', ['beta', 'beta']])
    expect(await service.store.snapshot()).toEqual(before)
  })

  it('takes tags of 50 bytes with any characters', async () => {
    const Tags = ['é'.repeat(25), '__proto__', 'two words', '😀', ' ']
    expect(await add(['rider_17', Tags])).toEqual(ok)
    expect(await read('rider_17')).toEqual([{ To_Account: 'rider_17', Tags }])
  })

  // verifies: chat.im_add_tag.in-all
  it('lets a user have 100 tags and no more, and writes nothing of a request that asks for more', async () => {
    const tens = Array.from({ length: 10 }, (_, ten) => Array.from({ length: 10 }, (__, one) => `tag_${ten}${one}`))
    for (const Tags of tens) expect(await add(['rider_17', Tags])).toEqual(ok)
    expect(await add(['rider_17', ['tag_42']])).toEqual(ok)
    const refused = await add(['rider_18', ['beta']], ['rider_17', ['one more']])
    expect(refused).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: 90032 })
    expect(await read('rider_18', 'rider_17')).toEqual([
      { To_Account: 'rider_18', Tags: [] },
      { To_Account: 'rider_17', Tags: tens.flat() },
    ])
  })

  // verifies: chat.attributes.limit
  it('takes 100 users', async () => {
    const Accounts = Array.from({ length: 100 }, (_, index) => `user_${index}`)
    await callChat(service, 'multiaccount_import', { Accounts })
    expect(await add(...Accounts.map((userId) => [userId, ['beta']] as const))).toEqual(ok)
    expect(await service.store.select(mainApp.sdkAppId, { tagsAnd: ['beta'] })).toHaveLength(100)
  })
})

describe('im_remove_tag', () => {
  // verifies: chat.im_remove_tag.removes
  it('removes tags and leaves the others in their order', async () => {
    await add(['rider_17', ['a', 'b', 'c', 'd']], ['rider_18', ['a']])
    expect(await remove(['rider_17', ['c', 'a', 'unknown']])).toEqual(ok)
    expect(await read('rider_17', 'rider_18')).toEqual([
      { To_Account: 'rider_17', Tags: ['b', 'd'] },
      { To_Account: 'rider_18', Tags: ['a'] },
    ])
  })
})

describe('im_remove_all_tags', () => {
  // verifies: chat.im_remove_all_tags.removes
  it('removes all tags of the users it names, also twice', async () => {
    await add(['rider_17', ['a', 'b']], ['rider_18', ['a']])
    expect(await callChat(service, 'im_remove_all_tags', { To_Account: ['rider_17', 'rider_17'] })).toEqual(ok)
    expect(await read('rider_17', 'rider_18')).toEqual([
      { To_Account: 'rider_17', Tags: [] },
      { To_Account: 'rider_18', Tags: ['a'] },
    ])
  })
})
