import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { openSqliteStore } from '@portrait/store-sql'
import { expect, it } from 'vitest'
import { callChat, readField } from '../testing/call-chat.ts'
import { startTestServer, temporaryDirectory } from '../testing/start-test-server.ts'
import type { Ready } from './ready-file.ts'

const tag = 'Tag_Profile_IM_Level'

it('finds every answered write after the process was killed', async () => {
  const data = temporaryDirectory()
  const main = join(import.meta.dirname, '../main.ts')
  const args = ['--conditions=@portrait/source', main, 'start', '--port', '0', '--data', data]
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  const exited = once(child, 'exit')
  const readyFile = join(data, 'ready.json')
  while (!existsSync(readyFile)) await nextTurn()
  const ready: Ready = JSON.parse(readFileSync(readyFile, 'utf8'))

  const answered = new Map<string, number>()
  const writers = ready.users.map(async (userId) => {
    for (let level = 1; ; level++) {
      const answer = await callChat(ready, 'portrait_set', {
        From_Account: userId,
        ProfileItem: [{ Tag: tag, Value: level }],
      })
      if (answer.ErrorCode !== 0) throw new Error(answer.ErrorInfo)
      answered.set(userId, level)
      if ([...answered.values()].reduce((sum, count) => sum + count, 0) >= 200) child.kill('SIGKILL')
    }
  })
  const outcomes = await Promise.allSettled(writers)
  await exited
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)

  const restarted = await startTestServer({ dataDirectory: data })
  for (const [userId, level] of answered) {
    // The write under way when the process died may have been committed before it could be answered.
    expect([level, level + 1]).toContain(await readField(restarted.ready, userId, tag))
  }
})

it('asks the disk to keep every commit', async () => {
  const store = await openSqliteStore({ path: join(temporaryDirectory(), 'portrait.sqlite') })
  expect(store.durability()).toMatchObject({ journalMode: 'wal', synchronous: 2 })
  await store.close()
})
