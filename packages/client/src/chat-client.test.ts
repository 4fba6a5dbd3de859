import { chatOperations } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import { createChatClient } from './chat-client.ts'
import { UsageError } from './errors.ts'
import type { FetchInit } from './fetch.ts'
import { baseUrl, sdkAppId, signUserSig, startExampleService, userId } from './testing/start-example-service.ts'

const ok = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

function createRecorder(answer: object = ok) {
  const requests: { url: URL; init: FetchInit }[] = []
  return {
    requests,
    fetch: async (url: string, init: FetchInit) => {
      requests.push({ url: new URL(url), init })
      return Response.json(answer)
    },
  }
}

const options = { baseUrl, sdkAppId, identifier: 'administrator', userSig: () => 'sig' }

describe('against the service', () => {
  it('has a method for every operation', async () => {
    const { chat } = await startExampleService()
    expect(Object.keys(chat)).toEqual(Object.keys(chatOperations))
  })

  it('sets and reads a profile', async () => {
    const { chat } = await startExampleService()
    const items = [
      { Tag: 'Tag_Profile_IM_Nick', Value: 'Zoë 测试 🚲' },
      { Tag: 'Tag_Profile_Custom_Team', Value: 'blue' },
    ]
    const written = await chat.portrait_set({ From_Account: userId, ProfileItem: items })
    expect(written).toEqual({ ...ok, ErrorDisplay: '' })
    const read = await chat.portrait_get({ To_Account: [userId], TagList: items.map(({ Tag }) => Tag) })
    expect(read.UserProfileItem).toEqual([{ To_Account: userId, ProfileItem: items, ResultCode: 0, ResultInfo: '' }])
  })

  it('imports and checks accounts', async () => {
    const { chat } = await startExampleService()
    await chat.account_import({ UserID: 'rider_21', Nick: 'Mio' })
    const { ResultItem } = await chat.account_check({ CheckItem: [{ UserID: 'rider_21' }, { UserID: 'nobody' }] })
    expect(ResultItem.map(({ AccountStatus }) => AccountStatus)).toEqual(['Imported', 'NotImported'])
  })

  it('names, sets and reads attributes', async () => {
    const { chat } = await startExampleService()
    await chat.im_set_attr_name({ AttrNames: { '1': 'city' } })
    expect((await chat.im_get_attr_name({})).AttrNames).toEqual({ '0': 'plan', '1': 'city' })
    await chat.im_set_attr({ UserAttrs: [{ To_Account: userId, Attrs: { city: 'Osaka' } }] })
    const { UserAttrs } = await chat.im_get_attr({ To_Account: [userId] })
    expect(UserAttrs).toEqual([{ To_Account: userId, Attrs: { city: 'Osaka' } }])
  })

  it('turns a refusal into a ServiceError with the catalogue’s hint', async () => {
    const { chat } = await startExampleService()
    const call = chat.portrait_set({
      From_Account: 'nobody',
      ProfileItem: [{ Tag: 'Tag_Profile_Custom_None', Value: '' }],
    })
    await expect(call).rejects.toMatchObject({
      name: 'ServiceError',
      operation: 'portrait_set',
      code: 40009,
      httpStatus: 200,
      retryable: false,
      hint: "Check the tag's spelling and case; a custom field must be declared in the app's configuration.",
    })
  })

  it('reports a UserSig that has expired', async () => {
    const { fetch } = await startExampleService()
    const chat = createChatClient({ ...options, fetch, userSig: () => signUserSig('administrator', 2 * 86_400_000) })
    await expect(chat.im_get_attr_name({})).rejects.toMatchObject({ name: 'ServiceError', code: 70001 })
  })
})

describe('the request', () => {
  it('is what the vendor documents', async () => {
    const { requests, fetch } = createRecorder()
    const chat = createChatClient({
      baseUrl: 'https://chat.test/mount/',
      sdkAppId,
      identifier: 'ad min&=',
      userSig: () => 'eJ*-_a+/=',
      fetch,
      random: () => 0.999_999_999_99,
    })
    await chat.account_check({ CheckItem: [] })
    const [{ url, init } = expect.fail('no request')] = requests
    expect(url.origin + url.pathname).toBe('https://chat.test/mount/v4/im_open_login_svc/account_check')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      sdkappid: '1400000001',
      identifier: 'ad min&=',
      contenttype: 'json',
      usersig: 'eJ*-_a+/=',
      random: '4294967295',
    })
    expect(init).toMatchObject({
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json' },
      body: '{"CheckItem":[]}',
    })
  })

  it('asks for a UserSig every time', async () => {
    const { requests, fetch } = createRecorder({ ...ok, AttrNames: {} })
    let count = 0
    const chat = createChatClient({ ...options, userSig: async () => `sig${++count}`, fetch })
    await chat.im_get_attr_name({})
    await chat.im_get_attr_name({})
    expect(requests.map(({ url }) => url.searchParams.get('usersig'))).toEqual(['sig1', 'sig2'])
  })

  it('holds the input as it was at the time of the call', async () => {
    const { requests, fetch } = createRecorder()
    const chat = createChatClient({ ...options, userSig: async () => 'sig', fetch })
    const input = { UserID: 'rider_21' }
    const call = chat.account_import(input)
    input.UserID = 'changed'
    await call
    expect(requests[0]?.init.body).toBe('{"UserID":"rider_21"}')
  })
})

describe('wrong options', () => {
  it.each([
    ['baseUrl', { baseUrl: 'console.tim.qq.com' }],
    ['baseUrl', { baseUrl: 'ftp://console.tim.qq.com' }],
    ['baseUrl', { baseUrl: 'https://me:hush@chat.test' }],
    ['baseUrl', { baseUrl: 'https://chat.test?usersig=hush' }],
    ['baseUrl', { baseUrl: 'https://chat.test:port' }],
    ['sdkAppId', { sdkAppId: 0 }],
    ['sdkAppId', { sdkAppId: 1.5 }],
    ['identifier', { identifier: '' }],
    ['identifier', { identifier: '\ud800' }],
  ])('names %s, before any call: %j', (name, wrong) => {
    const create = () => createChatClient({ ...options, ...wrong })
    expect(create).toThrow(UsageError)
    expect(create).toThrow(`createChatClient failed: ${name} must be`)
    expect(create).not.toThrow('hush')
  })
})
