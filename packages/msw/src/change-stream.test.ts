import { TIM } from '@portrait/browser'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createMock } from './create-mock.ts'
import { listen } from './testing/listen.ts'
import { createMockClients } from './testing/mock-clients.ts'
import { riderSeed } from './testing/rider-seed.ts'

it('tells a page behind an interception what a backend changed', async () => {
  const mock = createMock({ seed: riderSeed })
  listen(...mock.handlers)
  const tim = TIM.create({ SDKAppID: mock.app.sdkAppId, baseUrl: mock.baseUrl })
  onTestFinished(() => tim.destroy())
  const states: unknown[] = []
  const nicks: unknown[] = []
  tim.on(TIM.EVENT.NET_STATE_CHANGE, ({ data }) => states.push(data.state))
  tim.on(TIM.EVENT.PROFILE_UPDATED, ({ data }) => nicks.push(data[0]?.nick))
  await tim.login({ userID: 'rider_17', userSig: mock.userSig('rider_17') })
  await vi.waitFor(() => expect(states).toContain(TIM.TYPES.NET_STATE_CONNECTED))
  await createMockClients(mock).lcic.ModifyUserProfile({ UserId: 'rider_17', Nickname: 'Mio' })
  await vi.waitFor(() => expect(nicks).toEqual(['Mio']))
  await mock.reset()
  await vi.waitFor(async () => expect((await tim.getMyProfile()).data.nick).toBe('Aoi'))
})
