import { beforeEach, describe, expect, it } from 'vitest'
import { callChat, callLcic } from '../testing/call.ts'
import { mainApp, otherApp, pushlessApp } from '../testing/test-apps.ts'
import { startTestService, type TestService } from '../testing/test-service.ts'

const { sdkAppId: SdkAppId } = mainApp
const RequestId = expect.any(String)
const aoi = { SdkAppId, UserId: 'rider_17', Name: 'Aoi', Avatar: '', OriginId: 'crm-17' }

let service: TestService

beforeEach(async () => {
  service = await startTestService()
})

// verifies: lcic.DescribeUser.answer
describe('DescribeUser', () => {
  it.each([{ UserId: 'rider_17' }, { OriginId: 'crm-17' }, { UserId: 'rider_17', OriginId: 'another' }])(
    'finds a user by %o',
    async (input) => {
      expect(await callLcic(service, 'DescribeUser', input)).toEqual({ ...aoi, RequestId })
    },
  )
})

// verifies: lcic.DescribeUserDetail.list
describe('DescribeUserDetail', () => {
  it('answers every user with an OriginId, whose application is not named', async () => {
    const other = { SdkAppId: otherApp.sdkAppId, Name: 'Mika', OriginId: 'crm-17' }
    const { UserId } = await callLcic(service, 'RegisterUser', other)
    await callLcic(
      service,
      'RegisterUser',
      { SdkAppId: pushlessApp.sdkAppId, OriginId: 'crm-17' },
      { tencentCloud: pushlessApp.tencentCloud },
    )
    expect(await callLcic(service, 'DescribeUserDetail', { OriginId: 'crm-17' })).toEqual({
      Users: [aoi, { ...other, UserId, Avatar: '' }],
      RequestId,
    })
  })

  it('answers one user for a UserId, which counts where both are there', async () => {
    const input = { UserId: 'rider_17', OriginId: 'another' }
    expect(await callLcic(service, 'DescribeUserDetail', input)).toEqual({ Users: [aoi], RequestId })
  })
})

describe('DescribeSdkAppIdUsers', () => {
  async function page(paging: object) {
    const { Total, Users } = await callLcic(service, 'DescribeSdkAppIdUsers', { SdkAppId, ...paging })
    return { Total, Users: Users.map(({ OriginId }: { OriginId: string }) => OriginId) }
  }

  beforeEach(async () => {
    const Users = Array.from({ length: 24 }, (_, index) => ({ SdkAppId, OriginId: `crm-${100 + index}` }))
    await callLcic(service, 'BatchRegister', { Users })
    // A Chat account that LCIC does not know.
    await callChat(service, 'account_import', { UserID: 'a Chat user' })
  })

  it('answers users as DescribeUser does', async () => {
    const answer = await callLcic(service, 'DescribeSdkAppIdUsers', { SdkAppId, Limit: 1 })
    expect(answer).toEqual({ Total: 25, Users: [aoi], RequestId })
  })

  // verifies: lcic.DescribeSdkAppIdUsers.pages, lcic.DescribeSdkAppIdUsers.order
  it('answers twenty in the order of registration unless it is told otherwise', async () => {
    const first = await page({})
    expect(first.Total).toBe(25)
    expect(first.Users).toHaveLength(20)
    expect(first.Users.slice(0, 3)).toEqual(['crm-17', 'crm-100', 'crm-101'])
    expect((await page({ Page: 2 })).Users).toEqual(['crm-119', 'crm-120', 'crm-121', 'crm-122', 'crm-123'])
  })

  // verifies: lcic.DescribeSdkAppIdUsers.pages
  it('counts pages from 1', async () => {
    expect((await page({ Page: 3, Limit: 2 })).Users).toEqual(['crm-103', 'crm-104'])
    expect((await page({ Page: 1, Limit: 1000 })).Users).toHaveLength(25)
  })

  // verifies: lcic.DescribeSdkAppIdUsers.past-end
  it.each([3, 2 ** 31, Number.MAX_SAFE_INTEGER, 1e300])('has nobody on page %d', async (Page) => {
    expect(await page({ Page })).toEqual({ Total: 25, Users: [] })
  })
})
