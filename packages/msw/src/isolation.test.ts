import { expect, it, onTestFinished, vi } from 'vitest'
import { createMock } from './create-mock.ts'
import { failUnhandled } from './fail-unhandled.ts'
import { listen } from './testing/listen.ts'
import { createMockClients } from './testing/mock-clients.ts'

const withNick = (sdkAppId: number, nick: string) =>
  createMock({ seed: { sdkAppId, users: [{ userId: 'rider_17', profile: { nick }, lcic: {} }] } })

it('lets mocks of several apps stand behind one interception, by all three APIs', async () => {
  const mocks = [withNick(1400000101, 'Aoi'), withNick(1400000102, 'Ren'), withNick(1400000103, 'Zoë')]
  listen(...mocks.flatMap(({ handlers }) => handlers))
  for (const [index, mock] of mocks.entries()) {
    const { chat, lcic, web } = createMockClients(mock, { lcicUrl: 'https://lcic.tencentcloudapi.com' })
    const nick = ['Aoi', 'Ren', 'Zoë'][index]
    expect((await web.getMyProfile()).nick).toBe(nick)
    expect((await lcic.DescribeUser({ UserId: 'rider_17' })).Name).toBe(nick)
    await chat.account_import({ UserID: 'rider_17', Nick: `${nick} II` })
    expect((await web.getMyProfile()).nick).toBe(`${nick} II`)
    expect(mock.calls().map(({ operation }) => operation)).toEqual([
      'getMyProfile',
      'DescribeUser',
      'account_import',
      'getMyProfile',
    ])
  }
})

it('tells old signatures in a query or a form apart', async () => {
  const [one, other] = [withNick(1400000104, 'Aoi'), withNick(1400000105, 'Ren')]
  listen(...one.handlers, ...other.handlers)
  const form = new URLSearchParams({ Action: 'DescribeUser', SecretId: other.credentials.lcic.secretId })
  await fetch(`https://lcic.tencentcloudapi.com/?${form}`)
  await fetch('https://lcic.tencentcloudapi.com/', { method: 'POST', body: form })
  expect([one.calls().length, other.calls().length]).toEqual([0, 2])
})

it('overrides an operation of one mock and not of its neighbour', async () => {
  const [one, other] = [withNick(1400000106, 'Aoi'), withNick(1400000107, 'Ren')]
  const server = listen(...one.handlers, ...other.handlers)
  server.use(other.web.getMyProfile.fail(60007))
  expect((await createMockClients(one).web.getMyProfile()).nick).toBe('Aoi')
  await expect(createMockClients(other).web.getMyProfile()).rejects.toMatchObject({ code: 60007 })
})

it('answers as the service does what names an app that no mock has', async () => {
  const mock = withNick(1400000108, 'Aoi')
  listen(...mock.handlers, ...withNick(1400000109, 'Ren').handlers)
  const answer = await fetch(`${mock.baseUrl}/web/v1/profile`, { headers: { 'x-portrait-app': '1400009999' } })
  expect(await answer.json()).toMatchObject({ code: 70020 })
})

it('fails what is for a mock that is not registered, and says so', async () => {
  const [here, away] = [withNick(1400000110, 'Aoi'), withNick(1400000111, 'Ren')]
  const server = listen(...here.handlers)
  server.close()
  server.listen({ onUnhandledFrame: failUnhandled })
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => complain.mockRestore())
  const ask = fetch(`${away.baseUrl}/web/v1/profile`, { headers: { 'x-portrait-app': '1400000111' } })
  await expect(ask).rejects.toThrow(TypeError)
  expect(complain.mock.calls.flat().join()).toContain('the mock of 1400000111 is not among the handlers')
})

it('finds an app that a snapshot brought', async () => {
  const [one, other] = [withNick(1400000112, 'Aoi'), withNick(1400000113, 'Ren')]
  await one.restore(await other.snapshot())
  listen(...one.handlers)
  expect((await createMockClients(other).web.getMyProfile()).nick).toBe('Ren')
})
