import { describe, expect, it } from 'vitest'
import { callLcic } from '../testing/call.ts'
import { mainApp } from '../testing/test-apps.ts'
import { startTestService, type TestService } from '../testing/test-service.ts'
import { validLcicInputs } from '../testing/valid-lcic-requests.ts'

const china = 'lcic.tencentcloudapi.com'
const international = 'lcic.intl.tencentcloudapi.com'
const local = '127.0.0.1:7788'
const onlyInChina = ['DescribeUserDetail', 'DeleteUser', 'LoginUserWithRoom', 'LoginOriginIdWithRoom'] as const

function startWith(lcicEdition: 'china' | 'international' | undefined): Promise<TestService> {
  return startTestService([{ ...mainApp, choices: lcicEdition === undefined ? {} : { lcicEdition } }])
}

// verifies: lcic.editions.host
describe.each([
  { host: china, choice: undefined, edition: 'china' },
  { host: china, choice: 'international', edition: 'china' },
  { host: international, choice: undefined, edition: 'international' },
  { host: international.toUpperCase(), choice: 'china', edition: 'international' },
  { host: `${international}:443`, choice: undefined, edition: 'international' },
  { host: local, choice: undefined, edition: 'china' },
  { host: local, choice: 'china', edition: 'china' },
  // verifies: lcic.editions.host
  { host: local, choice: 'international', edition: 'international' },
] as const)('the host $host with the choice $choice is the $edition edition', ({ host, choice, edition }) => {
  const headers = { host }
  const isInternational = edition === 'international'

  // verifies: lcic.editions.actions
  it.each(onlyInChina)('as %s shows', async (action) => {
    const { Error: refused } = await callLcic(await startWith(choice), action, validLcicInputs[action], { headers })
    expect(refused?.Code).toBe(isInternational ? 'InvalidAction' : undefined)
  })

  // verifies: lcic.DescribeUser.international, lcic.DescribeUser.neither
  it('as DescribeUser shows', async () => {
    const service = await startWith(choice)
    const codeOf = async (input: object) => (await callLcic(service, 'DescribeUser', input, { headers })).Error?.Code
    expect(await codeOf({ UserId: 'rider_17' })).toBeUndefined()
    expect(await codeOf({ UserId: 'rider_17', OriginId: 'crm-17' })).toBe(
      isInternational ? 'UnknownParameter' : undefined,
    )
    expect(await codeOf({ OriginId: 'crm-17' })).toBe(isInternational ? 'MissingParameter' : undefined)
    expect(await codeOf({})).toBe('MissingParameter')
  })
})
