import { expect, it } from 'vitest'
import { AccountNotFoundError, InvalidInputError, InvalidValueError } from './index.ts'
import { catchError } from './testing/catch-error.ts'
import { collect } from './testing/collect.ts'
import { startService } from './testing/start-service.ts'

it('adds, reads, removes and clears', async () => {
  const { chat } = await startService()
  await chat.tags.add('rider_17', ['beta', 'night'])
  await chat.tags.add('rider_17', ['vip'])
  expect(await chat.tags.get('rider_17')).toEqual(['beta', 'night', 'vip'])
  await chat.tags.remove('rider_17', ['night'])
  expect(await chat.tags.get('rider_17')).toEqual(['beta', 'vip'])
  await chat.tags.clear('rider_17')
  expect(await chat.tags.get('rider_17')).toEqual([])
})

it('reports what is wrong', async () => {
  const { chat, calls } = await startService()
  expect(await catchError(chat.tags.get('nobody'))).toBeInstanceOf(AccountNotFoundError)
  const tooLong = await catchError(chat.tags.add('rider_17', ['x'.repeat(51)]))
  expect(tooLong).toBeInstanceOf(InvalidValueError)
  expect(tooLong).toMatchObject({ code: 90034 })
  expect(calls).toHaveLength(2)
  expect(await catchError(chat.tags.add('rider_17', 'beta' as never))).toBeInstanceOf(InvalidInputError)
  expect(await catchError(chat.tags.remove('rider_17', [7 as never]))).toMatchObject({ path: 'tags' })
  expect(calls).toHaveLength(2)
})

it('gives each of many users a result', async () => {
  const { chat } = await startService()
  const added = chat.tags.addMany([
    { userId: 'rider_17', tags: ['beta'] },
    { userId: 'nobody', tags: ['beta'] },
    { userId: 'rider_18', tags: ['beta', 'night'] },
  ])
  expect(await collect(added)).toEqual([
    { ok: true, index: 0, userId: 'rider_17' },
    { ok: false, index: 1, userId: 'nobody', error: expect.any(AccountNotFoundError) },
    { ok: true, index: 2, userId: 'rider_18' },
  ])
  await collect(chat.tags.removeMany([{ userId: 'rider_18', tags: ['beta'] }]))
  expect(await collect(chat.tags.getMany(['rider_18', 'nobody', 'rider_17']))).toEqual([
    { ok: true, index: 0, userId: 'rider_18', tags: ['night'] },
    { ok: false, index: 1, userId: 'nobody', error: expect.any(AccountNotFoundError) },
    { ok: true, index: 2, userId: 'rider_17', tags: ['beta'] },
  ])
  const cleared = await collect(chat.tags.clearMany(['rider_17', 'nobody', 'rider_18']))
  expect(cleared.map(({ ok }) => ok)).toEqual([true, false, true])
  expect(await chat.tags.get('rider_17')).toEqual([])
})
