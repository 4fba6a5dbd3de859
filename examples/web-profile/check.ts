// Does in both modes what the page does, and what its backend does meanwhile.
import assert from 'node:assert/strict'
import { TIM } from '@portrait/browser'
import { startExample } from './start-example.ts'

for (const mode of ['service', 'gateway'] as const) {
  const { url, chat, stop } = await startExample(mode)
  async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
    const response = await fetch(url + path, init)
    // The backend is this example's own.
    return (await response.json()) as Answer
  }
  assert.match(await (await fetch(url)).text(), /page\.js/)
  assert.ok((await (await fetch(`${url}/page.js`)).text()).length > 10_000)

  const { sdkAppId, baseUrl } = await ask<{ sdkAppId: number; baseUrl: string }>('/settings')
  const [userID, other] = ['rider_17', 'rider_18'] as const
  const tim = TIM.create({ SDKAppID: sdkAppId, baseUrl, profileUpdates: 'all' })
  const connected = new Promise((resolve) => {
    tim.on(TIM.EVENT.NET_STATE_CHANGE, ({ data }) => data.state === 'connected' && resolve(undefined))
  })
  await tim.login({
    userID,
    userSig: async () => (await ask<{ userSig: string }>(`/user-sig?user=${userID}`, { method: 'POST' })).userSig,
  })
  await connected

  assert.equal((await tim.updateMyProfile({ nick: 'Ada' })).data.nick, 'Ada')
  assert.equal((await chat.profiles.get(userID)).nick, 'Ada')

  await tim.getUserProfile({ userIDList: [other] })
  const updated = new Promise((resolve) => tim.once(TIM.EVENT.PROFILE_UPDATED, ({ data }) => resolve(data[0]?.nick)))
  await chat.profiles.set(other, { nick: 'Ren' })
  assert.equal(await updated, 'Ren')
  assert.equal((await tim.getUserProfile({ userIDList: [other] })).data[0]?.nick, 'Ren')

  await tim.logout()
  await stop()
  console.log(`${mode}: written, told, read`)
}
