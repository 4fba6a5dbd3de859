import { describe, expect, it } from 'vitest'
import { createLcic, type LcicOptions } from './create-lcic.ts'
import { AccountNotFoundError, AuthenticationError, InvalidValueError, ServiceError, UsageError } from './index.ts'
import { collect } from './testing/collect.ts'
import { baseUrl, startService, testApp } from './testing/start-service.ts'

const { sdkAppId, tencentCloud } = testApp

describe('users', () => {
  it('registers, modifies and describes a user whom Chat knows too', async () => {
    const { lcic, chat } = await startService()
    const { userId, token } = await lcic.users.register({ sdkAppId, nick: 'Ada', originId: 'crm-1' })
    expect(token).not.toBe('')
    await lcic.users.modify(userId, { nick: 'Ada L.', avatar: undefined })
    expect(await lcic.users.describe(userId)).toEqual({
      userId,
      sdkAppId,
      nick: 'Ada L.',
      avatar: '',
      originId: 'crm-1',
    })
    expect(await chat.profiles.get(userId)).toMatchObject({ nick: 'Ada L.' })
  })

  it('reports an unknown user', async () => {
    const { lcic } = await startService()
    const error = await lcic.users.modify('nobody', { nick: 'Ada' }).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(AccountNotFoundError)
    expect(error).toMatchObject({
      code: 'ResourceNotFound.User',
      userId: 'nobody',
      requestId: expect.stringMatching(/./),
      hint: expect.stringContaining('RegisterUser'),
      page: 'https://www.tencentcloud.com/document/product/1168/53896',
    })
  })

  it('reports a value that is refused', async () => {
    const { lcic } = await startService()
    const error = await lcic.users.register({ sdkAppId: 7 }).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(InvalidValueError)
    expect(error).toMatchObject({ code: 'InvalidParameter.SdkAppId', path: 'user.sdkAppId' })
  })

  it('leaves an origin id that is taken as a plain refusal', async () => {
    const { lcic } = await startService()
    await lcic.users.register({ sdkAppId, originId: 'crm-1' })
    const again = lcic.users.register({ sdkAppId, originId: 'crm-1' })
    await expect(again).rejects.toBeInstanceOf(ServiceError)
    await expect(again).rejects.toMatchObject({ name: 'RefusedError', code: 'FailedOperation.OriginIdExists' })
  })

  it('reports wrong credentials', async () => {
    const { fetch } = await startService()
    const lcic = createLcic({ ...tencentCloud, secretKey: 'k3y of someone else', baseUrl, fetch })
    const error = await lcic.users.describe('rider_17').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(error).toMatchObject({ code: 'AuthFailure.SignatureFailure' })
    expect(JSON.stringify(error)).not.toContain('k3y of someone else')
  })

  it('logs in by either id, also for one classroom', async () => {
    const { lcic } = await startService()
    const { userId } = await lcic.users.register({ sdkAppId, nick: 'Ada', originId: 'crm-1' })
    const byId = await lcic.users.login(userId)
    expect(byId).toEqual({ userId, token: expect.stringMatching(/./) })
    expect(await lcic.users.login({ sdkAppId, originId: 'crm-1' })).toMatchObject({ userId })
    const forRoom = await lcic.users.login(userId, { roomId: 300_000_001 })
    expect(forRoom.token.split('.')).toHaveLength(3)
    const byOrigin = await lcic.users.login({ sdkAppId, originId: 'crm-1' }, { roomId: 300_000_001 })
    expect(byOrigin).toMatchObject({ userId, token: expect.stringContaining('.') })
    await expect(lcic.users.login('nobody')).rejects.toMatchObject({ name: 'AccountNotFoundError', userId: 'nobody' })
    await expect(lcic.users.login({ sdkAppId, originId: 'crm-2' })).rejects.toMatchObject({ userId: 'crm-2' })
  })

  it('finds users by the own id, and deletes', async () => {
    const { lcic } = await startService()
    const { userId } = await lcic.users.register({ sdkAppId, nick: 'Ada', originId: 'crm-1' })
    expect(await lcic.users.findByOriginId('crm-1')).toMatchObject([{ userId, nick: 'Ada', originId: 'crm-1' }])
    await lcic.users.delete(userId)
    await expect(lcic.users.findByOriginId('crm-1')).rejects.toBeInstanceOf(AccountNotFoundError)
    await expect(lcic.users.delete(userId)).rejects.toMatchObject({ userId })
  })

  it('registers many, and says of each who it is', async () => {
    const { lcic, calls } = await startService()
    const users = [
      { sdkAppId, nick: 'Ada', originId: 'crm-1' },
      { sdkAppId, nick: 'Bo' },
      { sdkAppId: 7, nick: 'of no app' },
      { sdkAppId, nick: 'Ada II', originId: 'crm-1' },
      null as never,
      { sdkAppId, nick: 'Cy' },
    ]
    const results = await collect(lcic.users.registerMany(users))
    expect(results.map(({ ok, index }) => [index, ok])).toEqual([
      [0, true],
      [1, true],
      [2, false],
      [3, true],
      [4, false],
      [5, true],
    ])
    expect(results[2]).toMatchObject({ user: users[2], error: { code: 'InvalidParameter.SdkAppId' } })
    const idOf = (index: number) => {
      const result = results[index]
      return result?.ok ? result.userId : expect.fail()
    }
    expect(idOf(3)).toBe(idOf(0))
    expect(await lcic.users.describe(idOf(0))).toMatchObject({ nick: 'Ada II' })
    expect(await lcic.users.describe(idOf(1))).toMatchObject({ nick: 'Bo' })
    expect(await lcic.users.describe(idOf(5))).toMatchObject({ nick: 'Cy' })
    expect(calls.length).toBeLessThan(12)
  })

  it('does not guess who was registered when the answer leaves somebody out', async () => {
    const answer = { Users: [{ SdkAppId: sdkAppId, UserId: 'u-2', OriginId: 'crm-2' }], RequestId: 'r-1' }
    const fetch = async () => Response.json({ Response: answer })
    const lcic = createLcic({ ...tencentCloud, baseUrl, fetch })
    const users = [{ sdkAppId, originId: 'crm-1' }, { sdkAppId }, { sdkAppId, originId: 'crm-2' }]
    expect(await collect(lcic.users.registerMany(users))).toMatchObject([
      { ok: false, error: { code: 'bad-response', retryable: false } },
      { ok: false, error: { code: 'bad-response' } },
      { ok: true, userId: 'u-2' },
    ])
  })

  it('lists all users, page by page', async () => {
    const { lcic, calls } = await startService()
    const users = Array.from({ length: 25 }, (_, index) => ({ sdkAppId, originId: `crm-${index}` }))
    await collect(lcic.users.registerMany(users))
    calls.length = 0
    const listed = await collect(lcic.users.list(sdkAppId, { pageSize: 10 }))
    expect(listed.map(({ originId }) => originId)).toEqual(users.map(({ originId }) => originId))
    expect(calls).toHaveLength(3)
    for await (const { originId } of lcic.users.list(sdkAppId, { pageSize: 10 })) {
      expect(originId).toBe('crm-0')
      break
    }
    expect(calls).toHaveLength(4)
    await expect(collect(lcic.users.list(7))).rejects.toMatchObject({ code: 'InvalidParameter.SdkAppId' })
    await expect(collect(lcic.users.list(sdkAppId, { pageSize: 1001 }))).rejects.toBeInstanceOf(InvalidValueError)
  })

  it('knows what a special code means in general', async () => {
    const answer = { Response: { Error: { Code: 'AuthFailure.TokenFailure', Message: 'no' }, RequestId: 'r-1' } }
    const lcic = createLcic({ ...tencentCloud, baseUrl, fetch: async () => Response.json(answer) })
    const error = await lcic.users.describe('rider_17').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(error).toMatchObject({ code: 'AuthFailure.TokenFailure', requestId: 'r-1' })
  })
})

describe('options', () => {
  it.each([
    [{ ...tencentCloud, secretId: '', baseUrl }, 'secretId must be text that is not empty.'],
    [{ ...tencentCloud, secretKey: undefined, baseUrl }, 'secretKey must be text that is not empty.'],
    [{ ...tencentCloud, host: 'mars' }, 'give either host, one of china, international, or baseUrl.'],
    [{ ...tencentCloud }, 'give either host'],
  ])('refuses %j', (options, message) => {
    const create = () => createLcic(options as LcicOptions)
    expect(create).toThrow(UsageError)
    expect(create).toThrow(message)
  })

  it('knows the hosts', async () => {
    const hosts: string[] = []
    const fetch = async (url: string) => {
      hosts.push(new URL(url).host)
      return Response.json({ Response: { RequestId: 'r-1' } })
    }
    await createLcic({ ...tencentCloud, host: 'china', fetch }).users.modify('rider_17', {})
    await createLcic({ ...tencentCloud, host: 'international', fetch }).users.modify('rider_17', {})
    expect(hosts).toEqual(['lcic.tencentcloudapi.com', 'lcic.intl.tencentcloudapi.com'])
  })
})
