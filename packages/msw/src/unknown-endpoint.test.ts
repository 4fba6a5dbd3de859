import { expect, it, onTestFinished, vi } from 'vitest'
import { createMock } from './create-mock.ts'
import { listen } from './testing/listen.ts'
import { UnknownEndpointError } from './unknown-endpoint-error.ts'

const query = 'sdkappid=1400000001&identifier=administrator&usersig=x&contenttype=json'

it.each([
  ['a command', `https://console.tim.qq.com/v4/profile/portrait_gte?${query}`, {}, '/v4/profile/portrait_get'],
  ['a command elsewhere', `https://console.tim.qq.com/v4/im/portrait_get?${query}`, {}, '/v4/profile/portrait_get'],
  ['a path of the web API', 'http://127.0.0.1:7788/web/v1/profil', {}, '/web/v1/profile'],
  ['an LCIC action', 'https://lcic.tencentcloudapi.com/', { 'x-tc-action': 'DescribeUsr' }, 'DescribeUser'],
])('names what is nearest to %s', async (_, url, headers, meant) => {
  const mock = createMock()
  const init = { method: 'POST', headers: { 'x-tc-version': '2022-08-17', ...headers }, body: '{}' }
  await expect(mock.fetch(url, init)).rejects.toThrow(UnknownEndpointError)
  await expect(mock.fetch(url, init)).rejects.toThrow(`Did you mean ${meant}?`)

  listen(...mock.handlers)
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => complain.mockRestore())
  await expect(fetch(url, init)).rejects.toThrow(TypeError)
  expect(complain.mock.calls.flat().join()).toContain(`Did you mean ${meant}?`)
})

it('is answered as the vendor does, if that is wanted', async () => {
  const mock = createMock({ onUnknownEndpoint: 'answer' })
  const answer = await mock.fetch(`${mock.baseUrl}/v4/profile/portrait_gte?${query}`, { method: 'POST', body: '{}' })
  expect(await answer.json()).toMatchObject({ ErrorCode: 60009 })
})
