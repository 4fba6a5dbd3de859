import { expect, it } from 'vitest'
import { AccountNotFoundError, InvalidInputError, InvalidValueError, PermissionError } from './index.ts'
import { catchError } from './testing/catch-error.ts'
import { collect } from './testing/collect.ts'
import { startService } from './testing/start-service.ts'

it('names attributes, sets, reads and removes them', async () => {
  const { chat } = await startService()
  await chat.attributes.define({ 1: 'city' })
  expect(await chat.attributes.names()).toEqual({ 0: 'plan', 1: 'city' })
  await chat.attributes.set('rider_17', { plan: 'gold' })
  await chat.attributes.set('rider_17', { city: 'Osaka' })
  expect(await chat.attributes.get('rider_17')).toEqual({ plan: 'gold', city: 'Osaka' })
  expect(await chat.attributes.get('rider_18')).toEqual({})
  await chat.attributes.remove('rider_17', ['city'])
  expect(await chat.attributes.get('rider_17')).toEqual({ plan: 'gold' })
})

it('reports unknown accounts, unknown names and a feature that is off', async () => {
  const { chat } = await startService()
  const unknown = await catchError(chat.attributes.get('nobody'))
  expect(unknown).toBeInstanceOf(AccountNotFoundError)
  expect(unknown).toMatchObject({ code: 90048, userId: 'nobody' })
  const unnamed = await catchError(chat.attributes.set('rider_17', { size: 'L' }))
  expect(unnamed).toBeInstanceOf(InvalidValueError)
  expect(unnamed).toMatchObject({ code: 90033, message: expect.stringContaining('"size"') })

  const { chat: pushless } = await startService({ pushEnabled: false })
  const off = await catchError(pushless.attributes.define({ 0: 'plan' }))
  expect(off).toBeInstanceOf(PermissionError)
  expect(off).toMatchObject({ code: 90045 })
})

it.each([
  [{ plan: 7 }, 'values.plan'],
  ['gold', 'values'],
  [null, 'values'],
])('sends nothing of %j', async (values, path) => {
  const { chat, calls } = await startService()
  const error = await catchError(chat.attributes.set('rider_17', values as never))
  expect(error).toBeInstanceOf(InvalidInputError)
  expect(error).toMatchObject({ path })
  await expect(chat.attributes.remove('rider_17', values as never)).rejects.toMatchObject({ path: 'names' })
  expect(calls).toEqual([])
})

it('gives each of many users a result, though the service refuses all of them for the sake of one', async () => {
  const { chat } = await startService()
  const given = [
    { userId: 'rider_17', values: { plan: 'gold' } },
    { userId: 'nobody', values: { plan: 'gold' } },
    { userId: 'rider_18', values: { size: 'L' } },
    { userId: 'rider_18', values: { plan: 'free' } },
  ]
  expect(await collect(chat.attributes.setMany(given))).toEqual([
    { ok: true, index: 0, userId: 'rider_17' },
    { ok: false, index: 1, userId: 'nobody', error: expect.objectContaining({ code: 90048, userId: 'nobody' }) },
    { ok: false, index: 2, userId: 'rider_18', error: expect.objectContaining({ code: 90033, userId: 'rider_18' }) },
    { ok: true, index: 3, userId: 'rider_18' },
  ])
  expect(await collect(chat.attributes.getMany(['rider_18', 'nobody', 'rider_17']))).toEqual([
    { ok: true, index: 0, userId: 'rider_18', values: { plan: 'free' } },
    { ok: false, index: 1, userId: 'nobody', error: expect.any(AccountNotFoundError) },
    { ok: true, index: 2, userId: 'rider_17', values: { plan: 'gold' } },
  ])
  const removed = chat.attributes.removeMany([
    { userId: 'rider_17', names: ['plan'] },
    { userId: 'nobody', names: ['plan'] },
  ])
  expect((await collect(removed)).map(({ ok }) => ok)).toEqual([true, false])
  expect(await chat.attributes.get('rider_17')).toEqual({})
})
