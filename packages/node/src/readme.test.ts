import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AccountNotFoundError, createChat, defineFields, InvalidValueError } from '@portrait/node'
import { afterEach, expect, it, vi } from 'vitest'
import { startService, testApp } from './testing/start-service.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('shows code that runs', async () => {
  const { fetch } = await startService({ users: [] })
  vi.stubGlobal('fetch', fetch)
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const { sdkAppId, secretKey } = testApp

  const fields = defineFields({ Team: { type: 'string', write: ['admin'] } })
  const chat = createChat({ sdkAppId, secretKey, admin: 'administrator', region: 'singapore', fields })

  await chat.accounts.import({ userId: 'rider_17', nick: 'Aoi' })
  await chat.profiles.set('rider_17', { gender: 'female', birthday: 20010503, custom: { Team: 'blue' } })
  const { nick, custom } = await chat.profiles.get('rider_17')

  for await (const result of chat.profiles.getMany(['rider_17', 'nobody'])) {
    console.log(result.userId, result.ok ? result.profile.nick : result.error.message)
  }

  try {
    await chat.profiles.set('rider_17', { nick: 'x'.repeat(501) })
  } catch (error) {
    if (error instanceof AccountNotFoundError) console.log('unknown', error.userId)
    else if (error instanceof InvalidValueError) console.log(error.path, error.code, error.hint)
    else throw error
  }

  expect({ nick, custom }).toEqual({ nick: 'Aoi', custom: { Team: 'blue' } })
  expect(log.mock.calls).toEqual([
    ['rider_17', 'Aoi'],
    ['nobody', expect.stringContaining('The account does not exist.')],
    ['nick', 40601, 'Count UTF-8 bytes, not characters.'],
  ])
})

it('shows no other code than that', async () => {
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8')
  const ran = await readFile(import.meta.filename, 'utf8')
  const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)
  const lines = blocks.flatMap((code) => code.split('\n').map((line) => line.replace(/\/\/.*/, '').trim()))
  expect(blocks).toHaveLength(2)
  expect(lines.filter((line) => !line.startsWith('import ') && !ran.includes(line))).toEqual([])
})
