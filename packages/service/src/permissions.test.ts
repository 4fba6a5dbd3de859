import { beforeEach, describe, expect, it } from 'vitest'
import { callChat, callWeb } from './testing/call.ts'
import { startTestService, type TestService } from './testing/test-service.ts'

// Who may do what with the fields of the main app.
const fields = [
  { key: 'Team', adminReads: true, adminWrites: true, appReads: true, appWrites: true },
  { key: 'Badge', adminReads: true, adminWrites: true, appReads: true, appWrites: false },
  { key: 'Motto', adminReads: true, adminWrites: false, appReads: true, appWrites: true },
  { key: 'Note', adminReads: true, adminWrites: true, appReads: false, appWrites: true },
  { key: 'Diary', adminReads: false, adminWrites: true, appReads: true, appWrites: true },
]

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

describe.each(fields)('the custom field $key', ({ key, adminReads, adminWrites, appReads, appWrites }) => {
  const tag = `Tag_Profile_Custom_${key}`

  async function writeAsAdmin(): Promise<number> {
    const ProfileItem = [{ Tag: tag, Value: 'x' }]
    return (await callChat(service, 'portrait_set', { From_Account: 'rider_18', ProfileItem })).ErrorCode
  }

  function writeAsApp() {
    const body = { profileCustomField: [{ key: tag, value: 'x' }] }
    return callWeb(service, 'updateMyProfile', { userId: 'rider_18', body })
  }

  it('is written by whom it allows', async () => {
    expect(await writeAsAdmin()).toBe(adminWrites ? 0 : 40008)
    expect((await writeAsApp()).code).toBe(appWrites ? undefined : 40008)
  })

  it('is read by whom it allows', async () => {
    if (adminWrites) await writeAsAdmin()
    else await writeAsApp()
    const read = await callChat(service, 'portrait_get', { To_Account: ['rider_18'], TagList: [tag] })
    expect(read.ErrorCode).toBe(adminReads ? 0 : 40007)
    const shown = appReads ? [{ key: tag, value: 'x' }] : []
    expect((await callWeb(service, 'getMyProfile', { userId: 'rider_18' })).profileCustomField).toEqual(shown)
    const { profiles } = await callWeb(service, 'getUserProfiles', { body: { userIDs: ['rider_18'] } })
    expect(profiles[0].profileCustomField).toEqual(shown)
  })
})
