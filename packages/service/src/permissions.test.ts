import type { SeedApp } from '@portrait/protocol'
import { beforeEach, describe, expect, it } from 'vitest'
import { callChat, callWeb } from './testing/call.ts'
import { mainApp } from './testing/test-apps.ts'
import { startTestService, type TestService } from './testing/test-service.ts'

type FieldPermission = NonNullable<SeedApp['fieldPermissions']>[number]

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

// verifies: chat.fields.permissions
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

  // verifies: web.getMyProfile.readable
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

// verifies: chat.fields.permissions, chat.fields.default-permissions
describe('a standard field', () => {
  const nick = 'Tag_Profile_IM_Nick'
  const writeAsAdmin = async () => {
    const ProfileItem = [{ Tag: nick, Value: 'Mika' }]
    return (await callChat(service, 'portrait_set', { From_Account: 'rider_17', ProfileItem })).ErrorCode
  }
  const readAsAdmin = async () =>
    (await callChat(service, 'portrait_get', { To_Account: ['rider_17'], TagList: [nick] })).ErrorCode
  const writeAsApp = async () => (await callWeb(service, 'updateMyProfile', { body: { nick: 'Mika' } })).code
  const readAsApp = async () => (await callWeb(service, 'getMyProfile')).nick

  it('is read and written by both sides unless the app says otherwise', async () => {
    expect([await writeAsAdmin(), await readAsAdmin(), await writeAsApp(), await readAsApp()]).toEqual([
      0,
      0,
      undefined,
      'Mika',
    ])
  })

  it.each<[Omit<FieldPermission, 'tag'>, unknown[]]>([
    [{ write: ['app'] }, [40008, 0, undefined, 'Mika']],
    [{ write: ['admin'] }, [0, 0, 40008, 'Mika']],
    [{ read: ['app'] }, [0, 40007, undefined, 'Mika']],
    [{ read: ['admin'] }, [0, 0, undefined, '']],
  ])('with %j answers %j', async (permission, answers) => {
    service = await startTestService([{ ...mainApp, fieldPermissions: [{ tag: nick, ...permission }] }])
    expect([await writeAsAdmin(), await readAsAdmin(), await writeAsApp(), await readAsApp()]).toEqual(answers)
  })

  it('that admins may not write is imported with an account all the same', async () => {
    const fieldPermissions = [{ tag: nick, write: ['app' as const] }]
    service = await startTestService([{ ...mainApp, fieldPermissions }])
    expect(await callChat(service, 'account_import', { UserID: 'rider_17', Nick: 'Mika' })).toMatchObject({
      ErrorCode: 0,
    })
    expect(await readAsApp()).toBe('Mika')
  })
})
