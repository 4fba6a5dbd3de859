import { expect, it } from 'vitest'
import { AccountNotFoundError, InvalidValueError, PermissionError } from './index.ts'
import { startService } from './testing/start-service.ts'

it('names attributes, sets and reads them', async () => {
  const { chat } = await startService()
  await chat.attributes.define({ 1: 'city' })
  await chat.attributes.set('rider_17', { plan: 'gold' })
  await chat.attributes.set('rider_17', { city: 'Osaka' })
  expect(await chat.attributes.get('rider_17')).toEqual({ plan: 'gold', city: 'Osaka' })
  expect(await chat.attributes.get('rider_18')).toEqual({})
})

it('reports unknown accounts, unknown names and a feature that is off', async () => {
  const { chat } = await startService()
  const unknown = await chat.attributes.get('nobody').catch((error: unknown) => error)
  expect(unknown).toBeInstanceOf(AccountNotFoundError)
  expect(unknown).toMatchObject({ code: 90048, userId: 'nobody' })
  const unnamed = await chat.attributes.set('rider_17', { size: 'L' }).catch((error: unknown) => error)
  expect(unnamed).toBeInstanceOf(InvalidValueError)
  expect(unnamed).toMatchObject({ code: 90033, message: expect.stringContaining('"size"') })

  const { chat: pushless } = await startService({ pushEnabled: false })
  const off = await pushless.attributes.define({ 0: 'plan' }).catch((error: unknown) => error)
  expect(off).toBeInstanceOf(PermissionError)
  expect(off).toMatchObject({ code: 90045 })
})
