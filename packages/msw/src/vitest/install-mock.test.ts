import { setupServer } from 'msw/node'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createMock } from '../create-mock.ts'
import { createMockClients } from '../testing/mock-clients.ts'
import { riderSeed } from '../testing/rider-seed.ts'
import { installMock } from './install-mock.ts'

const mock = createMock({ seed: { ...riderSeed, sdkAppId: 1400000201 } })
const other = createMock({ seed: { ...riderSeed, sdkAppId: 1400000202 } })

describe('installMock', () => {
  const server = installMock([mock, other], setupServer(...mock.handlers, ...other.handlers))

  it.each([1, 2])('starts every test anew (%d)', async () => {
    const { web } = createMockClients(mock)
    expect((await web.getMyProfile()).nick).toBe('Aoi')
    expect((await createMockClients(other).web.getMyProfile()).nick).toBe('Aoi')
    await web.updateMyProfile({ nick: 'Mio' })
    await createMockClients(other).web.updateMyProfile({ nick: 'Mio' })
    server.use(mock.web.getMyProfile.fail(60007))
  })

  it('fails what nobody answers', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => complain.mockRestore())
    await expect(fetch('https://example.com/')).rejects.toThrow(TypeError)
    expect(complain.mock.calls.flat().join()).toContain('GET https://example.com/ was not let through: no mock')
  })
})

describe('installMock for a worker', () => {
  const told: string[] = []
  const worker = {
    async start({ quiet }: { readonly quiet: boolean }) {
      told.push(`start, quiet: ${quiet}`)
    },
    stop: () => told.push('stop'),
    resetHandlers: () => told.push('resetHandlers'),
  }
  afterAll(() => expect(told).toEqual(['start, quiet: true', 'resetHandlers', 'stop']))
  installMock(mock, worker)

  it('starts it before the first test', () => expect(told).toEqual(['start, quiet: true']))
})

it('refuses two mocks that cannot be told apart', () => {
  const mocks = [createMock(), createMock()]
  expect(() => installMock(mocks, setupServer())).toThrow('two mocks have the SDKAppID 1400000001')
})
