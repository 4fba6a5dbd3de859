import { describe, expect, it } from 'vitest'
import { createProfileCalls, ImError } from './profile-calls.ts'
import { sdkAppId, secretKey, startService } from './testing/start-service.ts'

const { fetch, userSig } = await startService()
const options = { SDKAppID: sdkAppId, fetch, userSig: userSig('user1') }

describe('the three calls alone', () => {
  it('answer as the SDK does', async () => {
    const calls = createProfileCalls(options)
    expect(await calls.updateMyProfile({ nick: 'Ada', level: undefined })).toMatchObject({
      code: 0,
      data: { nick: 'Ada' },
    })
    expect(await calls.getMyProfile()).toMatchObject({ code: 0, data: { userID: 'user1', nick: 'Ada' } })
    const { data } = await calls.getUserProfile({ userIDList: ['user2', 'nobody', 'user1'] })
    expect(data.map(({ userID }) => userID)).toEqual(['user2', 'user1'])
  })

  it('ask a function for a UserSig each time', async () => {
    let asked = 0
    const calls = createProfileCalls({
      ...options,
      userSig: async () => {
        asked += 1
        return userSig('user2')
      },
    })
    expect((await calls.getMyProfile()).data.userID).toBe('user2')
    await calls.getMyProfile()
    expect(asked).toBe(2)
  })

  it('leave it to the service what is wrong with the arguments', async () => {
    const calls = createProfileCalls(options)
    for (const [call, code] of [
      [calls.updateMyProfile({ nickname: 'Ada' } as never), 40001],
      [calls.updateMyProfile({}), 40001],
      [calls.getUserProfile({ userIDList: [] }), 40001],
      [calls.getUserProfile({ userIDList: Array.from({ length: 101 }, () => 'user1') }), 40001],
      [calls.getMyProfile({ signal: AbortSignal.abort() }), 2800],
    ] as const) {
      await expect(call).rejects.toSatisfy((error) => error instanceof ImError && error.code === code)
    }
  })

  it('are not made with a SecretKey', () => {
    expect(() => createProfileCalls({ ...options, userSig: secretKey })).toThrow('SecretKey')
  })
})
