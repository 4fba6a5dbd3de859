import { createChat, createLcic, defineFields } from '@portrait/node'
import { expect, it } from 'vitest'
import { createMock } from './create-mock.ts'
import { listen } from './testing/listen.ts'

const fields = defineFields({ Team: { type: 'string' } })
const seed = { users: [{ userId: 'rider_17', profile: { nick: 'Aoi' }, lcic: {} }] }

it.each(['its fetch', 'an interception'])('answers the Node adapter through %s', async (way) => {
  const mock = createMock({ seed, fields })
  const fetch = way === 'its fetch' ? mock.fetch : undefined
  if (fetch === undefined) listen(...mock.handlers)
  const chat = createChat({ ...mock.credentials.chat, region: 'singapore', fields, fetch })
  const lcic = createLcic({ ...mock.credentials.lcic, host: 'international', fetch })
  await chat.profiles.set('rider_17', { nick: 'Mio', custom: { Team: 'red' } })
  expect(await chat.profiles.get('rider_17')).toMatchObject({ nick: 'Mio', custom: { Team: 'red' } })
  expect(await lcic.users.describe('rider_17')).toMatchObject({ nick: 'Mio' })
})
