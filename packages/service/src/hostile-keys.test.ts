import { afterEach, describe, expect, it } from 'vitest'
import { callChat, callWeb } from './testing/call.ts'
import { mainApp } from './testing/test-apps.ts'
import { startTestService } from './testing/test-service.ts'

const hostileKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
const pristine = Object.getOwnPropertyNames(Object.prototype)

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(pristine)
})

describe.each(hostileKeys)('%s', (key) => {
  it('is a UserID like any other', async () => {
    const service = await startTestService()
    const check = { CheckItem: [{ UserID: key }] }
    expect((await callChat(service, 'account_check', check)).ResultItem[0].AccountStatus).toBe('NotImported')
    expect((await callWeb(service, 'getUserProfiles', { body: { userIDs: [key] } })).missing).toEqual([key])
    await callChat(service, 'account_import', { UserID: key, Nick: 'Mallory' })
    expect((await callChat(service, 'account_check', check)).ResultItem[0].AccountStatus).toBe('Imported')
    expect(await callWeb(service, 'getMyProfile', { userId: key })).toMatchObject({ userID: key, nick: 'Mallory' })
  })

  it("is an attribute's name like any other", async () => {
    const service = await startTestService([{ ...mainApp, attributeNames: { '0': 'plan', '1': key } }])
    // JSON.stringify of a literal would lose __proto__.
    const text = `{"UserAttrs":[{"To_Account":"rider_17","Attrs":{"${key}":"x"}}]}`
    expect(await callChat(service, 'im_set_attr', undefined, { text })).toMatchObject({ ErrorCode: 0 })
    const { UserAttrs } = await callChat(service, 'im_get_attr', { To_Account: ['rider_17'] })
    expect(Object.entries(UserAttrs[0].Attrs)).toEqual([
      ['plan', 'gold'],
      [key, 'x'],
    ])
  })

  it('is ignored as a key that a command does not know', async () => {
    const service = await startTestService()
    const text = `{"UserID":"rider_18","Nick":"Mika","${key}":{"UserID":"rider_17"}}`
    expect(await callChat(service, 'account_import', undefined, { text })).toMatchObject({ ErrorCode: 0 })
    expect(await callWeb(service, 'getMyProfile', { userId: 'rider_18' })).toMatchObject({ nick: 'Mika' })
  })

  it('does not stand in for a key that a command needs', async () => {
    const service = await startTestService()
    const text = '{"__proto__":{"UserID":"rider_18"}}'
    expect(await callChat(service, 'account_import', undefined, { text })).toMatchObject({ ErrorCode: 70402 })
  })
})
