import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openSqliteStore } from './sqlite-store.ts'
import { temporaryPath } from './temporary-path.fixture.ts'

const writer = fileURLToPath(new URL('./crash-writer.fixture.ts', import.meta.url))

/** Runs the writer until it has printed so many bytes, kills it, and returns its whole lines. */
async function writeUntilKilled(path: string, bytes: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--conditions=@portrait/source', writer, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    if (printed.length >= bytes) child.kill('SIGKILL')
  })
  const [code, signal] = await once(child, 'close')
  expect([code, signal]).toEqual([null, 'SIGKILL'])
  return printed.split('\n').slice(0, -1)
}

it('has every answered write and its event after the process is killed, three times over', async () => {
  const path = temporaryPath()
  for (const bytes of [10_000, 40_000, 100_000]) {
    const lines = await writeUntilKilled(path, bytes)
    expect(lines.length).toBeGreaterThan(500)
    const store = await openSqliteStore({ path })
    const newest = new Map<string, number>()
    for (const line of lines) {
      const [userId = '', version] = line.split(' ')
      newest.set(userId, Number(version))
    }
    const users = await store.get(1, [...newest.keys()])
    const lost = [...newest.values()].filter((version, index) => (users[index]?.version ?? 0) < version)
    expect(lost).toEqual([])

    const events = await store.readEvents(0, 1_000_000)
    const stored = new Set(events.map(({ userId, at }) => `${userId} ${at}`))
    expect(lines.filter((line) => !stored.has(line))).toEqual([])
    await store.close()
  }
}, 30_000)
