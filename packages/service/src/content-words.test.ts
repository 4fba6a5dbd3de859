import { describe, expect, it } from 'vitest'
import { callChat, callLcic, callWeb } from './testing/call.ts'
import { mainApp } from './testing/test-apps.ts'
import { startTestService } from './testing/test-service.ts'

const words = ['Straße', '禁止', 'a.b']

async function codes(text: string, contentWords: readonly string[] = words): Promise<readonly unknown[]> {
  const service = await startTestService([{ ...mainApp, contentWords: [...contentWords] }])
  const ProfileItem = [{ Tag: 'Tag_Profile_Custom_Team', Value: text }]
  const set = await callChat(service, 'portrait_set', { From_Account: 'rider_17', ProfileItem })
  const imported = await callChat(service, 'account_import', { UserID: 'rider_17', FaceUrl: text })
  const updated = await callWeb(service, 'updateMyProfile', { body: { location: text } })
  const modified = await callLcic(service, 'ModifyUserProfile', { UserId: 'rider_17', Avatar: text })
  return [set.ErrorCode, imported.ErrorCode, updated.code, modified.Error?.Code]
}

const refused = [40005, 40005, 40005, 'InvalidParameter.Content']
const granted = [0, 0, undefined, undefined]

// verifies: chat.fields.content, lcic.ModifyUserProfile.content
describe('content words', () => {
  it.each(['Straße', 'DIE STRAßE', 'bundesstraße 5', '这是禁止的', 'A.B'])('refuse %s', async (text) => {
    expect(await codes(text)).toEqual(refused)
  })

  it.each(['Strasse', '禁 止', 'aXb', ''])('grant %s', async (text) => {
    expect(await codes(text)).toEqual(granted)
  })

  it('are none by default', async () => {
    expect(await codes('Straße', [])).toEqual(granted)
  })

  it('do not apply to what LCIC registers, to attributes and to tags', async () => {
    const service = await startTestService()
    const user = { SdkAppId: mainApp.sdkAppId, Name: 'badword' }
    expect(await callLcic(service, 'RegisterUser', user)).not.toHaveProperty('Error')
    expect(await callLcic(service, 'BatchRegister', { Users: [user] })).not.toHaveProperty('Error')
    const UserAttrs = [{ To_Account: 'rider_17', Attrs: { plan: 'badword' } }]
    expect(await callChat(service, 'im_set_attr', { UserAttrs })).toMatchObject({ ErrorCode: 0 })
    const UserTags = [{ To_Account: 'rider_17', Tags: ['badword'] }]
    expect(await callChat(service, 'im_add_tag', { UserTags })).toMatchObject({ ErrorCode: 0 })
  })

  it('do not apply to values from a list', async () => {
    const service = await startTestService([{ ...mainApp, contentWords: ['male', 'any'] }])
    const body = { gender: 'Gender_Type_Female', allowType: 'AllowType_Type_AllowAny' } as const
    expect(await callWeb(service, 'updateMyProfile', { body })).toMatchObject(body)
  })

  it('of one app are not those of another', async () => {
    const service = await startTestService([mainApp, { ...mainApp, sdkAppId: 1_400_000_009, contentWords: [] }])
    const Nick = 'badword'
    expect(await callChat(service, 'account_import', { UserID: 'a', Nick })).toMatchObject({ ErrorCode: 40005 })
    const app = { ...mainApp, sdkAppId: 1_400_000_009 }
    expect(await callChat(service, 'account_import', { UserID: 'a', Nick }, { app })).toMatchObject({ ErrorCode: 0 })
  })
})
