import { setupServer } from 'msw/node'
import { expect, it, onTestFinished } from 'vitest'
import { createMock } from '../create-mock.ts'
import { createMockClients } from '../testing/mock-clients.ts'
import { riderSeed } from '../testing/rider-seed.ts'
import { createInterception } from './interception.ts'

function create(mock = createMock({ seed: riderSeed })) {
  const interception = createInterception([mock], setupServer(...mock.handlers))
  onTestFinished(() => interception.stop())
  return { mock, interception }
}

it('is refused while another is at work, which goes on', async () => {
  const { mock, interception } = create()
  const second = create().interception
  await interception.start()
  await expect(second.start()).rejects.toThrow('installMock: another one is at work here.')
  await second.stop()
  expect((await createMockClients(mock).web.getMyProfile()).nick).toBe('Aoi')
  await interception.stop()
  await second.start()
})

it('tells of a wrong record before any test', async () => {
  const users = [
    { userId: 'rider_17', profile: { profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: '' }] } },
  ]
  const { interception } = create(createMock({ seed: { users } }))
  await expect(interception.start()).rejects.toMatchObject({
    name: 'SeedError',
    message: expect.stringContaining('Tag_Profile_Custom_Team'),
  })
  await create().interception.start()
})
