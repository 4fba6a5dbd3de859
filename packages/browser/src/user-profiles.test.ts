import { afterEach, describe, expect, it, vi } from 'vitest'
import { type GetUserProfileOptions, TIM } from './index.ts'
import { fakeFetch, wireProfile } from './testing/fake-fetch.ts'
import { startService } from './testing/start-service.ts'

const tim = await (await startService()).logIn()

function untyped(value: unknown): GetUserProfileOptions {
  return value as GetUserProfileOptions
}

async function idsOf(userIDList: readonly string[]): Promise<readonly string[]> {
  return (await tim.getUserProfile({ userIDList })).data.map(({ userID }) => userID)
}

/** An instance that shows which ids it asks for. */
async function startAsking() {
  const { sent, fetch } = fakeFetch(() => Response.json({ profiles: [], missing: [] }))
  const asking = TIM.create({ SDKAppID: 1, live: false, fetch })
  await asking.login({ userID: wireProfile.userID, userSig: 'any' })
  return { asking, asked: () => sent.slice(1).map(({ body = '' }) => JSON.parse(String(body)).userIDs) }
}

describe('getUserProfile', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  afterEach(() => vi.clearAllMocks())

  it('answers in the order of the ids, without users who do not exist', async () => {
    expect(await idsOf(['user2', 'nobody', 'user1'])).toEqual(['user2', 'user1'])
    expect(await idsOf(['nobody'])).toEqual([])
  })

  it('answers an id twice that is asked for twice, with an object for each', async () => {
    const { code, data } = await tim.getUserProfile({ userIDList: ['user2', 'user2'] })
    expect(code).toBe(0)
    expect(data.map(({ nick }) => nick)).toEqual(['Two', 'Two'])
    expect(data[0]).not.toBe(data[1])
  })

  it('asks nobody for nothing', async () => {
    const { asking, asked } = await startAsking()
    expect(await asking.getUserProfile({ userIDList: [] })).toEqual({ code: 0, data: [] })
    expect(asked()).toEqual([])
  })

  // verifies: web.sdk.cut-list
  it('reads the first 100 of more, with a warning, and leaves the list alone', async () => {
    const { asking, asked } = await startAsking()
    const ids = Array.from({ length: 101 }, (_, index) => `user${index}`)
    await asking.getUserProfile({ userIDList: ids.slice(0, 100) })
    expect(warn).not.toHaveBeenCalled()
    await asking.getUserProfile({ userIDList: ids })
    expect(warn).toHaveBeenCalledExactlyOnceWith('getUserProfile reads 100 ids only.')
    expect(asked()).toEqual([ids.slice(0, 100), ids.slice(0, 100)])
    expect(ids).toHaveLength(101)
  })

  it.each([
    ['no options', undefined],
    ['null', null],
    ['no list', {}],
    ['a text', { userIDList: 'user1' }],
    ['a number for an id', { userIDList: [1] }],
    ['null for an id', { userIDList: ['user1', null] }],
    ['an empty id', { userIDList: [''] }],
    ['an id that JSON cannot express', { userIDList: [1n] }],
  ])('refuses %s', async (_, options) => {
    const error = await tim.getUserProfile(untyped(options)).catch((reason) => reason)
    expect(error).toMatchObject({ name: 'ImError', code: 40001, operation: 'getUserProfile' })
    expect(error.message).toMatch(/^getUserProfile failed: ./)
  })
})
