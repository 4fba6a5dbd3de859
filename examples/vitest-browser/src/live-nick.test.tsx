import { TIM } from '@portrait/browser'
import { createMock } from '@portrait/msw'
import { installMock } from '@portrait/msw/vitest'
import { setupWorker } from 'msw/browser'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LiveNick } from './live-nick.tsx'

const riders = [
  { userId: 'rider_17', profile: { nick: 'Aoi' } },
  { userId: 'rider_18', profile: { nick: 'Ren' } },
]
// Two apps behind one worker, each with a state of its own.
const red = createMock({ seed: { sdkAppId: 1400000001, users: riders } })
const blue = createMock({ seed: { sdkAppId: 1400000002, users: riders } })
const worker = installMock([red, blue], setupWorker(...red.handlers, ...blue.handlers))

const logIn = async (mock: typeof red, userID: string) => {
  const chat = TIM.create({ SDKAppID: mock.app.sdkAppId, baseUrl: mock.baseUrl })
  await chat.login({ userID, userSig: () => mock.userSig(userID) })
  return chat
}

let container: HTMLElement
let cleanUps: (() => unknown)[] = []

beforeEach(() => {
  container = document.body.appendChild(document.createElement('main'))
})
afterEach(async () => {
  for (const cleanUp of cleanUps) await cleanUp()
  cleanUps = []
  container.remove()
})

async function show(mock: typeof red, userID: string) {
  const chat = await logIn(mock, userID)
  const root = createRoot(container.appendChild(document.createElement('section')))
  root.render(<LiveNick chat={chat} />)
  cleanUps.push(
    () => root.unmount(),
    () => chat.destroy(),
  )
  return chat
}

it('follows what another device changes, through the worker', async () => {
  await show(red, 'rider_17')
  await expect.element(page.getByRole('heading')).toHaveTextContent('Aoi')
  const other = await logIn(red, 'rider_17')
  cleanUps.push(() => other.destroy())
  await other.updateMyProfile({ nick: 'Mio' })
  await expect.element(page.getByRole('heading')).toHaveTextContent('Mio')
  expect(red).toHaveSetProfile('rider_17', { nick: 'Mio' })
  expect(blue).not.toHaveCalled('updateMyProfile')
})

it('starts anew, and keeps two apps apart', async () => {
  const chat = await show(red, 'rider_17')
  await show(blue, 'rider_18')
  await chat.updateMyProfile({ nick: 'Kai' })
  await expect.element(page.getByRole('heading', { name: 'Kai' })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Ren' })).toBeVisible()
  expect((await blue.snapshot()).users[0]?.records[0]?.fields).toMatchObject({ Tag_Profile_IM_Nick: 'Aoi' })
})

it('shows a failure', async () => {
  const chat = await logIn(red, 'rider_17')
  await chat.destroy()
  worker.use(red.web.getMyProfile.fail(60007))
  const tim = TIM.create({ SDKAppID: red.app.sdkAppId, baseUrl: red.baseUrl, live: false })
  cleanUps.push(() => tim.destroy())
  await expect(tim.login({ userID: 'rider_17', userSig: red.userSig('rider_17') })).rejects.toMatchObject({
    code: 60007,
  })
  expect(red).toHaveRefused('getMyProfile', 60007)
})
