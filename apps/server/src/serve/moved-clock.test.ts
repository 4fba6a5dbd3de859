import { createControlClient } from '@portrait/client/control'
import { createChat, createLcic, type SkewEvent } from '@portrait/node'
import { expect, it } from 'vitest'
import { startTestServer } from '../testing/start-test-server.ts'

const movedMs = 181 * 86_400_000

it('is followed by the clients of backends, which are told', async () => {
  const { ready } = await startTestServer()
  const { url: baseUrl, sdkAppId, secretKey, admin, tencentCloud, controlToken = '' } = ready
  const skews: SkewEvent[] = []
  const onSkew = (event: SkewEvent) => skews.push(event)
  const chat = createChat({ sdkAppId, secretKey, admin, baseUrl, onSkew })
  const lcic = createLcic({ ...tencentCloud, baseUrl, onSkew })
  await chat.profiles.set('rider_17', { nick: 'before' })

  const control = createControlClient({ baseUrl, token: controlToken })
  await control.advanceClock({ ms: movedMs })
  await chat.profiles.set('rider_17', { nick: 'after' })
  expect(await lcic.users.describe('rider_17')).toMatchObject({ nick: 'after' })
  expect(await chat.profiles.get('rider_17')).toMatchObject({ nick: 'after' })
  expect(skews.map(({ operation }) => operation)).toEqual(['portrait_set', 'DescribeUser'])
  for (const { offsetMs } of skews) expect(Math.abs(offsetMs - movedMs)).toBeLessThan(5000)

  await control.releaseClock()
  expect(await lcic.users.describe('rider_17')).toMatchObject({ nick: 'after' })
})
