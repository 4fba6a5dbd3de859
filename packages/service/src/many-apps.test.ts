import { beforeEach, expect, it } from 'vitest'
import { callChat, callLcic, callWeb, readFields } from './testing/call.ts'
import { mainApp, otherApp, pushlessApp } from './testing/test-apps.ts'
import { startTestService, type TestService } from './testing/test-service.ts'

const nick = 'Tag_Profile_IM_Nick'

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

it('keeps users of the same id apart', async () => {
  const ProfileItem = [{ Tag: nick, Value: 'Mika' }]
  await callChat(service, 'portrait_set', { From_Account: 'rider_17', ProfileItem }, { app: otherApp })
  expect(await readFields(service, 'rider_17', [nick])).toEqual({ [nick]: 'Aoi' })
  expect(await readFields(service, 'rider_17', [nick], { app: otherApp })).toEqual({ [nick]: 'Mika' })
  expect(await callWeb(service, 'getMyProfile')).toMatchObject({ nick: 'Aoi' })
  expect(await callWeb(service, 'getMyProfile', { app: otherApp })).toMatchObject({ nick: 'Mika' })
})

it("does not know one app's users in another", async () => {
  const check = { CheckItem: [{ UserID: 'rider_18' }] }
  expect((await callChat(service, 'account_check', check)).ResultItem[0].AccountStatus).toBe('Imported')
  const elsewhere = await callChat(service, 'account_check', check, { app: otherApp })
  expect(elsewhere.ResultItem[0].AccountStatus).toBe('NotImported')
})

it("keeps attributes' names apart", async () => {
  await callChat(service, 'im_set_attr_name', { AttrNames: { '0': 'tier' } }, { app: otherApp })
  expect((await callChat(service, 'im_get_attr_name', {})).AttrNames).toEqual({ '0': 'plan', '1': 'city' })
})

// verifies: lcic.gateway.account
it('lets one TC3 key call for each application of its account, and for no other', async () => {
  const register = async (SdkAppId: number) => {
    const { UserId, Error: refused } = await callLcic(service, 'RegisterUser', { SdkAppId, OriginId: 'same' })
    return refused?.Code ?? (await callLcic(service, 'DescribeUser', { UserId })).SdkAppId
  }
  expect(await register(mainApp.sdkAppId)).toBe(mainApp.sdkAppId)
  expect(await register(otherApp.sdkAppId)).toBe(otherApp.sdkAppId)
  expect(await register(pushlessApp.sdkAppId)).toBe('InvalidParameter.SdkAppId')
})
