import { lcicOperations } from '@portrait/protocol'
import { createUserSigSigner, decodeUserSig } from '@portrait/signing'
import { CommonClient } from 'tencentcloud-sdk-nodejs-common'
import TlsSigApi from 'tls-sig-api-v2'
import { describe, expect, it } from 'vitest'
import { chatUrl, readField } from '../testing/call-chat.ts'
import { startTestServer } from '../testing/start-test-server.ts'

describe("the vendor's UserSig library", () => {
  it('makes UserSigs that the service accepts', async () => {
    const { ready } = await startTestServer()
    const userSig = new TlsSigApi.Api(ready.sdkAppId, ready.secretKey).genSig(ready.admin, 86_400)
    const response = await fetch(chatUrl(ready, 'portrait_get', userSig), {
      method: 'POST',
      body: JSON.stringify({ To_Account: ['rider_17'], TagList: ['Tag_Profile_IM_Nick'] }),
    })
    expect(await response.json()).toMatchObject({
      ErrorCode: 0,
      UserProfileItem: [{ To_Account: 'rider_17', ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'Aoi' }] }],
    })
  })

  it('makes UserSigs with the same content as ours', () => {
    const secret = { sdkAppId: 1400000001, secretKey: 'k'.repeat(64) }
    const ours = decodeUserSig(createUserSigSigner(secret).sign('rider_17', { expireSeconds: 60 }))
    const theirs = decodeUserSig(new TlsSigApi.Api(secret.sdkAppId, secret.secretKey).genSig('rider_17', 60))
    expect({ ...ours, createdAtSeconds: 0, sig: '' }).toEqual({ ...theirs, createdAtSeconds: 0, sig: '' })
  })
})

const signatures = [
  { signMethod: 'TC3-HMAC-SHA256', reqMethod: 'POST' },
  { signMethod: 'TC3-HMAC-SHA256', reqMethod: 'GET' },
  { signMethod: 'HmacSHA256', reqMethod: 'POST' },
  { signMethod: 'HmacSHA256', reqMethod: 'GET' },
  { signMethod: 'HmacSHA1', reqMethod: 'POST' },
  { signMethod: 'HmacSHA1', reqMethod: 'GET' },
] as const

// verifies: lcic.gateway.vendor-client
describe.each(signatures)("the vendor's CommonClient with $signMethod over $reqMethod", ({ signMethod, reqMethod }) => {
  async function start() {
    const { ready } = await startTestServer()
    const endpoint = ready.url.replace('http://', '')
    const httpProfile = { endpoint, protocol: 'http://', reqMethod }
    const client = new CommonClient(endpoint, '2022-08-17', {
      credential: ready.tencentCloud,
      region: '',
      profile: { signMethod, httpProfile },
    })
    return { ready, client }
  }

  it('registers, modifies and describes a user whom Chat knows too', async () => {
    const { ready, client } = await start()
    const registered = await client.request('RegisterUser', {
      SdkAppId: ready.sdkAppId,
      Name: 'Zoë 测试 a+b&c=d',
      OriginId: 'crm 1/é',
    })
    expect(registered.UserId).toMatch(/^[0-9A-Za-z]{27}$/)
    await client.request('ModifyUserProfile', { UserId: registered.UserId, Nickname: 'Ada L.' })
    const described = await client.request('DescribeUser', { UserId: registered.UserId })
    expect(described).toMatchObject({ SdkAppId: ready.sdkAppId, Name: 'Ada L.', Avatar: '', OriginId: 'crm 1/é' })
    expect(await readField(ready, registered.UserId, 'Tag_Profile_IM_Nick')).toBe('Ada L.')
  })

  it('calls every action', async () => {
    const { ready, client } = await start()
    const { sdkAppId: SdkAppId } = ready
    const called = new Set<string>()
    const call = (action: string, input: object) => {
      called.add(action)
      return client.request(action, input)
    }
    const registered = await call('RegisterUser', { SdkAppId, Name: 'Ada', OriginId: 'crm 1' })
    const { UserId } = registered
    const batch = await call('BatchRegister', {
      Users: [
        { SdkAppId, Name: 'Zoë 测试 a+b&c=d', OriginId: 'crm.2', Avatar: 'https://img.test/?a=1&b=2' },
        { SdkAppId, OriginId: 'crm 1', Name: 'Ada L.' },
        ...Array.from({ length: 10 }, (_, index) => ({ SdkAppId, OriginId: `more ${index}` })),
      ],
    })
    expect(batch.Users).toHaveLength(12)
    expect(batch.Users.slice(0, 2)).toMatchObject([
      { SdkAppId, OriginId: 'crm.2' },
      { UserId, OriginId: 'crm 1' },
    ])
    expect(await call('LoginUser', { UserId })).toMatchObject({ UserId, Token: expect.any(String) })
    expect(await call('LoginOriginId', { SdkAppId, OriginId: 'crm 1' })).toMatchObject({ UserId })
    const Token = expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(await call('LoginUserWithRoom', { UserId, RoomId: 7 })).toMatchObject({ UserId, Token })
    const withRoom = { SdkAppId, OriginId: 'crm 1', RoomId: 7 }
    expect(await call('LoginOriginIdWithRoom', withRoom)).toMatchObject({ UserId, Token })
    await call('ModifyUserProfile', { UserId, Avatar: 'ada.png' })
    const ada = { SdkAppId, UserId, Name: 'Ada L.', Avatar: 'ada.png', OriginId: 'crm 1' }
    expect(await call('DescribeUser', { OriginId: 'crm 1' })).toMatchObject(ada)
    expect((await call('DescribeUserDetail', { OriginId: 'crm 1' })).Users).toEqual([ada])
    const page = await call('DescribeSdkAppIdUsers', { SdkAppId, Page: 1, Limit: 1000 })
    expect(page.Users).toHaveLength(page.Total)
    expect(page.Users).toContainEqual(ada)
    expect(page.Users).toContainEqual(expect.objectContaining({ Name: 'Zoë 测试 a+b&c=d', OriginId: 'crm.2' }))
    await call('DeleteUser', { UserId })
    await expect(client.request('DescribeUser', { UserId })).rejects.toMatchObject({ code: 'ResourceNotFound.User' })
    expect([...called].sort()).toEqual(Object.keys(lcicOperations).sort())
  })

  it('throws the code of a failure', async () => {
    const { client } = await start()
    await expect(client.request('DescribeUser', { UserId: 'nobody' })).rejects.toMatchObject({
      code: 'ResourceNotFound.User',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })
})
