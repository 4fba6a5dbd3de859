import { beforeEach, describe, expect, it } from 'vitest'
import type { ServiceRequest } from '../message.ts'
import { callChat, callLcic, readFields } from '../testing/call.ts'
import { flatten } from '../testing/flatten.ts'
import { tc3Request, v1Request } from '../testing/lcic-request.ts'
import { mainApp, otherApp, pushlessApp } from '../testing/test-apps.ts'
import { jsonOf, startTestService, type TestService } from '../testing/test-service.ts'

const { sdkAppId: SdkAppId } = mainApp
const nick = 'Tag_Profile_IM_Nick'

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

async function register(...Users: readonly object[]) {
  return (await callLcic(service, 'BatchRegister', { Users })).Users
}

function describeByOriginId(OriginId: string) {
  return callLcic(service, 'DescribeUser', { OriginId })
}

describe('BatchRegister', () => {
  // verifies: lcic.BatchRegister.order
  it('registers users of several applications and answers in the order of the request', async () => {
    const answer = await register(
      { SdkAppId: otherApp.sdkAppId, Name: 'Bo', OriginId: 'crm-1' },
      { SdkAppId, Avatar: 'ada.png' },
      { SdkAppId, OriginId: '' },
      { SdkAppId: otherApp.sdkAppId, OriginId: 'crm-2' },
    )
    const [first, second, third, fourth] = answer
    expect(answer).toEqual([
      { SdkAppId: otherApp.sdkAppId, UserId: expect.stringMatching(/^[0-9A-Za-z]{27}$/), OriginId: 'crm-1' },
      { SdkAppId, UserId: second.UserId, OriginId: second.UserId },
      { SdkAppId, UserId: third.UserId, OriginId: third.UserId },
      { SdkAppId: otherApp.sdkAppId, UserId: fourth.UserId, OriginId: 'crm-2' },
    ])
    expect(new Set(answer.map(({ UserId }: { UserId: string }) => UserId)).size).toBe(4)
    expect(await callLcic(service, 'DescribeUser', { UserId: first.UserId })).toMatchObject({ Name: 'Bo', Avatar: '' })
    expect(await callLcic(service, 'DescribeUser', { UserId: second.UserId })).toMatchObject({ Avatar: 'ada.png' })
    expect(await readFields(service, first.UserId, [nick], { app: otherApp })).toEqual({ [nick]: 'Bo' })
  })

  // verifies: lcic.BatchRegister.overwrite, lcic.BatchRegister.key
  it('overwrites a user whose OriginId exists: the UserId stays, what is not given is emptied', async () => {
    await callLcic(service, 'ModifyUserProfile', { UserId: 'rider_17', Avatar: 'aoi.png' })
    expect(await register({ SdkAppId, OriginId: 'crm-17', Name: 'Mika' })).toEqual([
      { SdkAppId, UserId: 'rider_17', OriginId: 'crm-17' },
    ])
    expect(await describeByOriginId('crm-17')).toMatchObject({ UserId: 'rider_17', Name: 'Mika', Avatar: '' })
    expect(await readFields(service, 'rider_17', ['Tag_Profile_IM_Level'])).toEqual({ Tag_Profile_IM_Level: 3 })
  })

  it('overwrites by the UserId that stands for an OriginId', async () => {
    const [{ UserId }] = await register({ SdkAppId, Name: 'Ada' })
    expect(await register({ SdkAppId, OriginId: UserId, Name: 'Bo' })).toEqual([{ SdkAppId, UserId, OriginId: UserId }])
    expect(await callLcic(service, 'DescribeUser', { UserId })).toMatchObject({ Name: 'Bo' })
  })

  // verifies: lcic.BatchRegister.twice
  it('registers an OriginId that comes twice once, as the last entry has it', async () => {
    const [first, second] = await register(
      { SdkAppId, OriginId: 'crm-1', Name: 'first', Avatar: 'first.png' },
      { SdkAppId, OriginId: 'crm-1', Name: 'last' },
    )
    expect(second).toEqual(first)
    expect(await describeByOriginId('crm-1')).toMatchObject({ UserId: first.UserId, Name: 'last', Avatar: '' })
    expect((await callLcic(service, 'DescribeSdkAppIdUsers', { SdkAppId })).Total).toBe(2)
  })

  it('keeps users of one OriginId in two applications apart', async () => {
    const [here, there] = await register(
      { SdkAppId, OriginId: 'crm-1' },
      { SdkAppId: otherApp.sdkAppId, OriginId: 'crm-1' },
    )
    expect(here.UserId).not.toBe(there.UserId)
  })

  // verifies: lcic.BatchRegister.atomic
  it('registers nobody when one application belongs to another account', async () => {
    const before = await service.store.snapshot()
    const Users = [{ SdkAppId }, { SdkAppId: pushlessApp.sdkAppId }]
    const { Error: refused } = await callLcic(service, 'BatchRegister', { Users })
    expect(refused).toMatchObject({ Code: 'InvalidParameter.SdkAppId' })
    expect(await service.store.snapshot()).toEqual(before)
  })

  // verifies: lcic.BatchRegister.limit
  it('takes 1000 users', async () => {
    const Users = Array.from({ length: 1000 }, (_, index) => ({ SdkAppId, OriginId: `crm-${index}` }))
    const answer = await register(...Users)
    expect(answer.map(({ OriginId }: { OriginId: string }) => OriginId)).toEqual(Users.map(({ OriginId }) => OriginId))
    expect((await callLcic(service, 'DescribeSdkAppIdUsers', { SdkAppId })).Total).toBe(1000)
  })

  it('writes an event for each user with a name', async () => {
    await register({ SdkAppId, Name: 'Ada' }, { SdkAppId })
    expect(await service.store.readEvents(0, 10)).toMatchObject([{ data: { fields: { [nick]: 'Ada' } } }])
  })
})

describe('flattened users', () => {
  const Users = [
    { SdkAppId, Name: 'Zoë & 测试', OriginId: 'crm 1' },
    { SdkAppId, OriginId: 'crm.2' },
  ]
  const parameters = Object.fromEntries(flatten({ Users }))
  const query = new URLSearchParams(parameters).toString()
  const requests: readonly (readonly [string, ServiceRequest])[] = [
    ['TC3 and GET', tc3Request('BatchRegister', { method: 'GET', query })],
    ['HmacSHA1 and GET', v1Request('BatchRegister', { method: 'GET', parameters })],
    ['HmacSHA1 and a form', v1Request('BatchRegister', { parameters })],
    ['HmacSHA256 and GET', v1Request('BatchRegister', { method: 'GET', signatureMethod: 'HmacSHA256', parameters })],
    ['HmacSHA256 and a form', v1Request('BatchRegister', { signatureMethod: 'HmacSHA256', parameters })],
  ]

  // verifies: lcic.gateway.forms
  it.each(requests)('are registered with %s', async (_, request) => {
    const answer = jsonOf(await service.handle(request)).Response
    expect(answer.Users).toMatchObject([{ OriginId: 'crm 1' }, { OriginId: 'crm.2' }])
    expect(await describeByOriginId('crm 1')).toMatchObject({ Name: 'Zoë & 测试' })
  })

  it.each([
    ['Users.0.SdkAppId=x', 'InvalidParameter'],
    ['Users.1.SdkAppId=1400000001', 'InvalidParameter'],
    ['Users.0.Name=Ada', 'MissingParameter'],
    ['Users=1400000001', 'InvalidParameter'],
    ['Users.0.SdkAppId=1400000001&Users.0.UserId=a', 'UnknownParameter'],
    ['Users.0.SdkAppId=1400000001&Users.0.__proto__=a', 'UnknownParameter'],
  ])('%s answers %s', async (wrong, code) => {
    const request = tc3Request('BatchRegister', { method: 'GET', query: wrong })
    expect(jsonOf(await service.handle(request)).Response.Error.Code).toBe(code)
  })
})

// verifies: lcic.DeleteUser.deletes, lcic.DeleteUser.chat
it('users whom LCIC deletes are gone from Chat too', async () => {
  expect(await callLcic(service, 'DeleteUser', { UserId: 'rider_17' })).toEqual({ RequestId: expect.any(String) })
  expect((await callLcic(service, 'DeleteUser', { UserId: 'rider_17' })).Error.Code).toBe('ResourceNotFound.User')
  const { ResultItem } = await callChat(service, 'account_check', { CheckItem: [{ UserID: 'rider_17' }] })
  expect(ResultItem[0].AccountStatus).toBe('NotImported')
  const [again] = await register({ SdkAppId, OriginId: 'crm-17' })
  expect(again.UserId).not.toBe('rider_17')
})
