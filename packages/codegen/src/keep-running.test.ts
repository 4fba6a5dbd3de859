import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keepRunning, watchPaths } from './keep-running.ts'

it('runs once for the changes that come while it runs, and never twice at once', async () => {
  const starts: (() => void)[] = []
  const again = keepRunning(() => new Promise((resolve) => starts.push(resolve)))
  const running = again()
  void again()
  void again()
  expect(starts).toHaveLength(1)
  starts[0]?.()
  await expect.poll(() => starts.length).toBe(2)
  starts[1]?.()
  await running
  expect(starts).toHaveLength(2)
  void again()
  expect(starts).toHaveLength(3)
})

it('tells of a change in a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portrait-watch-'))
  try {
    let stop = () => {}
    const changed = new Promise<void>((resolve) => {
      stop = watchPaths([folder], resolve)
    })
    await writeFile(join(folder, 'a.yaml'), 'a')
    await changed
    stop()
  } finally {
    await rm(folder, { recursive: true })
  }
})

it('follows a file that is replaced with every save', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portrait-watch-'))
  const file = join(folder, 'a.yaml')
  await writeFile(file, 'a')
  let changes = 0
  const stop = watchPaths([file], () => changes++)
  try {
    for (let save = 0; save < 3; save++) {
      const before = changes
      await writeFile(join(folder, 'a.yaml.new'), `${save}`)
      await rename(join(folder, 'a.yaml.new'), file)
      await expect.poll(() => changes).toBeGreaterThan(before)
    }
  } finally {
    stop()
    await rm(folder, { recursive: true })
  }
})
