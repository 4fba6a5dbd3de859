import { TIM } from '@portrait/browser'
import { createMock } from '@portrait/msw'
import { installMock } from '@portrait/msw/vitest'
import { createChat } from '@portrait/node'
import { setupServer } from 'msw/node'
import { expect, it } from 'vitest'

const mock = createMock({ seed: { users: [{ userId: 'rider_17', profile: { nick: 'Aoi' } }] } })
const server = installMock(mock, setupServer(...mock.handlers))

it('shows a page what a backend wrote', async () => {
  const chat = createChat({ ...mock.credentials.chat, region: 'singapore' })
  await chat.profiles.set('rider_17', { nick: 'Mio' })
  expect(mock).toHaveSetProfile('rider_17', { nick: 'Mio' })
  const tim = TIM.create({ SDKAppID: mock.app.sdkAppId, baseUrl: mock.baseUrl, live: false })
  await tim.login({ userID: 'rider_17', userSig: mock.userSig('rider_17') })
  expect((await tim.getMyProfile()).data.nick).toBe('Mio')
})

it('answers a failure on demand', async () => {
  server.use(mock.chat.portraitGet.fail(40005))
  const chat = createChat({ ...mock.credentials.chat, region: 'singapore' })
  await expect(chat.profiles.get('rider_17')).rejects.toMatchObject({ code: 40005 })
})
