import { createUserSigVerifier } from '@portrait/signing'
import { describe, expect, it } from 'vitest'
import { type ChatOptions, createChat } from './create-chat.ts'
import {
  AuthenticationError,
  PermissionError,
  RateLimitError,
  ServiceError,
  TransportError,
  UsageError,
} from './index.ts'
import { baseUrl, chatSecrets, startService, testApp } from './testing/start-service.ts'

const valid = { ...chatSecrets, baseUrl }

describe('options', () => {
  it.each([
    [{ ...valid, secretKey: '' }, 'secretKey must be text that is not empty.'],
    [{ ...valid, secretKey: 12345678 }, 'secretKey must be text that is not empty.'],
    [{ ...valid, admin: '' }, 'admin must be text that is not empty.'],
    [{ ...valid, sdkAppId: '1400000001' }, 'sdkAppId must be a whole number'],
    [{ ...valid, region: 'china' }, 'give either region, one of china, singapore, seoul,'],
    [{ ...chatSecrets, region: 'constructor' }, 'give either region'],
    [{ ...chatSecrets }, 'give either region'],
    [{ ...valid, baseUrl: 'service.test' }, 'baseUrl must be an http(s) URL'],
  ])('refuses %j', (options, message) => {
    const create = () => createChat(options as ChatOptions)
    expect(create).toThrow(UsageError)
    expect(create).toThrow(message)
    expect(create).not.toThrow('12345678')
  })

  it("knows the regions' hosts", async () => {
    const hosts: string[] = []
    const fetch = async (url: string) => {
      hosts.push(new URL(url).host)
      return Response.json({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' })
    }
    const regions = ['china', 'singapore', 'seoul', 'tokyo', 'frankfurt', 'silicon-valley', 'jakarta'] as const
    for (const region of regions) {
      await createChat({ ...chatSecrets, region, fetch }).accounts.import({ userId: 'rider_17' })
    }
    expect(hosts).toEqual([
      'console.tim.qq.com',
      'adminapisgp.im.qcloud.com',
      'adminapikr.im.qcloud.com',
      'adminapijpn.im.qcloud.com',
      'adminapiger.im.qcloud.com',
      'adminapiusa.im.qcloud.com',
      'adminapiidn.im.qcloud.com',
    ])
  })
})

describe('userSig', () => {
  const nowMs = 1_700_000_000_000
  const chat = createChat({ ...valid, clock: { now: () => nowMs } })
  const { sdkAppId, secretKey } = testApp

  it.each([
    [undefined, 86_400],
    [{ ttlSeconds: 60 }, 60],
  ])('signs with %j for %i seconds', (options, seconds) => {
    const userSig = chat.userSig('rider_17', options)
    const at = (ms: number) =>
      createUserSigVerifier().verify(userSig, { sdkAppId, secretKey, userId: 'rider_17', nowMs: nowMs + ms })
    expect(at(seconds * 1000)).toMatchObject({ ok: true })
    expect(at((seconds + 1) * 1000)).toMatchObject({ ok: false, reason: 'expired' })
  })

  it('refuses what cannot be signed', () => {
    expect(() => chat.userSig('')).toThrow(UsageError)
    expect(() => chat.userSig('rider_17', { ttlSeconds: 0.5 })).toThrow(UsageError)
  })
})

describe("the admin's UserSig", () => {
  it('is kept while it is good, and renewed before it expires', async () => {
    const hourMs = 3_600_000
    let nowMs = 1_700_000_000_000
    const clock = { now: () => nowMs }
    const { fetch } = await startService({}, clock)
    const used = new Set<string | null>()
    const chat = createChat({
      ...valid,
      clock,
      fetch(url, init) {
        used.add(new URL(url).searchParams.get('usersig'))
        return fetch(url, init)
      },
    })
    for (const hours of [0, 1, 20]) {
      nowMs = 1_700_000_000_000 + hours * hourMs
      await chat.accounts.check('rider_17')
    }
    expect(used.size).toBe(1)
    for (const hours of [23, 40]) {
      nowMs = 1_700_000_000_000 + hours * hourMs
      await chat.accounts.check('rider_17')
    }
    expect(used.size).toBe(2)
  })
})

describe('errors', () => {
  it('reports wrong credentials', async () => {
    const { fetch } = await startService()
    const chat = createChat({ ...valid, secretKey: 'k3y of someone else', fetch })
    const error = await chat.profiles.get('rider_17').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({
      code: 70009,
      hint: 'Use the secret key of this SDKAppID.',
      operation: 'portrait_get',
    })
    expect(JSON.stringify(error)).not.toContain('k3y of someone else')
  })

  it('reports a caller who is no admin', async () => {
    const { fetch } = await startService()
    const chat = createChat({ ...valid, admin: 'rider_17', fetch })
    await expect(chat.accounts.check('rider_17')).rejects.toBeInstanceOf(PermissionError)
    await expect(chat.accounts.check('rider_17')).rejects.toMatchObject({ code: 60010 })
  })

  it('reports a limit', async () => {
    const fetch = async () => Response.json({ ActionStatus: 'FAIL', ErrorCode: 60007, ErrorInfo: 'too fast' })
    const chat = createChat({ ...valid, fetch, maxRetries: 0 })
    const error = await chat.profiles.set('rider_17', { nick: 'Aoi' }).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(RateLimitError)
    expect(error).toMatchObject({ code: 60007, retryable: true })
    expect(String(error)).toBe(
      'RateLimitError: portrait_set failed: 60007 too fast. The call frequency is exceeded. Slow down and try again after a second.',
    )
  })

  it('reports a refusal that has no kind of its own', async () => {
    const fetch = async () => Response.json({ ActionStatus: 'FAIL', ErrorCode: 12345, ErrorInfo: 'new' })
    const chat = createChat({ ...valid, fetch })
    const error = await chat.accounts.check('rider_17').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({ reason: 'new.', page: expect.stringContaining('1047/34956') })
    expect(String(error)).toBe('RefusedError: account_check failed: 12345 new.')
  })

  it('reports a service that cannot be reached', async () => {
    const chat = createChat({ ...chatSecrets, baseUrl: 'http://127.0.0.1:1', maxRetries: 0 })
    const error = await chat.profiles.get('rider_17').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(TransportError)
    expect(error).toMatchObject({ code: 'network', message: expect.stringContaining('Check baseUrl') })
  })

  it('can be called off', async () => {
    const { chat } = await startService()
    const reading = chat.profiles.get('rider_17', { signal: AbortSignal.abort() })
    await expect(reading).rejects.toMatchObject({ name: 'TransportError', code: 'aborted' })
  })
})

it('gives the generated client too', async () => {
  const { chat } = await startService()
  const { UserProfileItem } = await chat.raw.portrait_get({
    To_Account: ['rider_17'],
    TagList: ['Tag_Profile_IM_Nick'],
  })
  expect(UserProfileItem[0]?.ProfileItem).toEqual([{ Tag: 'Tag_Profile_IM_Nick', Value: 'Aoi' }])
})
