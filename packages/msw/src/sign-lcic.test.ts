import { lcicServers } from '@portrait/protocol'
import { expect, it } from 'vitest'
import { createMock } from './create-mock.ts'
import { riderSeed } from './testing/rider-seed.ts'

const headers = { 'x-tc-action': 'DescribeUser', 'x-tc-version': '2022-08-17' }
const minuteMs = 60_000

it.each([createMock().baseUrl, ...Object.values(lcicServers)])('signs an LCIC request to %s', async (url) => {
  const mock = createMock({ seed: riderSeed })
  const request = mock.signLcic(url, { headers, body: '{"UserId":"rider_17"}' })
  expect(await (await mock.fetch(request)).json()).toMatchObject({ Response: { Name: 'Aoi' } })
  const query = { method: 'GET', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } }
  const get = mock.signLcic(`${url}/?UserId=rider_17`, query)
  expect(await (await mock.fetch(get)).json()).toMatchObject({ Response: { Name: 'Aoi' } })
})

it("signs by the mock's clock, for five minutes", async () => {
  const mock = createMock({ seed: riderSeed })
  mock.clock.advance(365 * 24 * 60 * minuteMs)
  const request = mock.signLcic(mock.baseUrl, { headers, body: '{"UserId":"rider_17"}' })
  expect(await (await mock.fetch(request.clone())).json()).toMatchObject({ Response: { Name: 'Aoi' } })
  mock.clock.advance(6 * minuteMs)
  const error = { Code: 'AuthFailure.SignatureExpire' }
  expect(await (await mock.fetch(request)).json()).toMatchObject({ Response: { Error: error } })
})
