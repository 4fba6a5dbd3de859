import { TIM } from '@portrait/browser'
import { createMock } from '@portrait/msw'
import { installMock } from '@portrait/msw/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import { delay } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ProfileCard } from './profile-card.tsx'

const mock = createMock({
  seed: { users: [{ userId: 'rider_17', profile: { nick: 'Aoi', selfSignature: 'First lap, then coffee' } }] },
})
const server = installMock(mock, setupServer(...mock.handlers))
// Without a change stream each call asks, so that a test can make any of them fail.
const chat = TIM.create({ SDKAppID: mock.app.sdkAppId, baseUrl: mock.baseUrl, live: false })

beforeEach(async () => {
  await chat.login({ userID: 'rider_17', userSig: mock.userSig('rider_17') })
})
afterEach(async () => {
  cleanup()
  await chat.logout()
})

it('shows the profile', async () => {
  render(<ProfileCard chat={chat} />)
  expect((await screen.findByRole('heading')).textContent).toBe('Aoi')
  expect(screen.getByText('First lap, then coffee')).toBeTruthy()
})

it('shows what was written before', async () => {
  await chat.updateMyProfile({ nick: 'Mio' })
  expect(mock).toHaveSetProfile('rider_17', { nick: 'Mio' })
  render(<ProfileCard chat={chat} />)
  expect((await screen.findByRole('heading')).textContent).toBe('Mio')
})

it('says that it is loading', async () => {
  server.use(mock.web.getMyProfile(() => delay('infinite')))
  render(<ProfileCard chat={chat} />)
  expect(screen.getByRole('status').textContent).toBe('Loading your profile…')
})

it('says with which code it failed', async () => {
  server.use(mock.web.getMyProfile.fail(60007))
  render(<ProfileCard chat={chat} />)
  expect((await screen.findByRole('alert')).textContent).toBe('Your profile could not be loaded (60007).')
})
