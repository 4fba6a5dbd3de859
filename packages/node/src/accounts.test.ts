import { expect, it } from 'vitest'
import { InvalidValueError } from './index.ts'
import { startService } from './testing/start-service.ts'

it('imports accounts and tells whether they exist', async () => {
  const { chat } = await startService()
  expect(await chat.accounts.check('rider_19')).toBe(false)
  await chat.accounts.import({ userId: 'rider_19', nick: 'Mio', avatar: 'https://img.example/19.png' })
  expect(await chat.accounts.check('rider_19')).toBe(true)
  await chat.accounts.import({ userId: 'rider_19', nick: 'Mio II', avatar: undefined })
  expect(await chat.profiles.get('rider_19')).toMatchObject({ nick: 'Mio II', avatar: 'https://img.example/19.png' })
})

it('names what is wrong with a new account', async () => {
  const { chat } = await startService()
  const badId = await chat.accounts.import({ userId: 'x'.repeat(33) }).catch((error: unknown) => error)
  expect(badId).toBeInstanceOf(InvalidValueError)
  expect(badId).toMatchObject({ code: 70402, path: 'userId' })
  const badNick = chat.accounts.import({ userId: 'rider_19', nick: 'x'.repeat(501) })
  await expect(badNick).rejects.toMatchObject({ name: 'InvalidValueError', code: 40601, path: 'nick' })
})
