import { describe, expect, it } from 'vitest'
import { createLcic, type LcicOptions } from './create-lcic.ts'
import { AccountNotFoundError, AuthenticationError, InvalidValueError, ServiceError, UsageError } from './index.ts'
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
