import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runInProcess } from '../testing/run-in-process.ts'
import { spawnPortrait } from '../testing/spawn-portrait.ts'
import { temporaryDirectory } from '../testing/start-test-server.ts'

it('what changes apps says which one the ready file names, and it does', { timeout: 60_000 }, async () => {
  const directory = temporaryDirectory()
  await spawnPortrait(['start', '--port', '0', '--json'], { directory }).printed('\n')
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await runInProcess(args, { directory })
    expect([code, stderr]).toEqual([0, ''])
    return stdout
  }
  const ready = () => JSON.parse(readFileSync(join(directory, '.portrait/ready.json'), 'utf8'))
  const { sdkAppId, secretKey } = ready()
  const other = 1400000009
  const still = ` .portrait/ready.json still names the app ${sdkAppId}.\n`

  await run('state', 'export', 'state.ndjson')
  await run('state', 'snapshot', 'both')
  expect(await run('state', 'restore', 'both', '--yes')).toContain(still)
  expect(await run('app', 'rotate')).toMatch(
    /secretKey +\(hidden; portrait app show --secrets shows it\)\n(.*\n)*\.portrait\/ready\.json has the new key\.\n$/,
  )
  await expect.poll(() => ready().secretKey).not.toBe(secretKey)
  expect(await run('profile', 'get', 'rider_17', 'nick')).toContain('Aoi')

  await run('app', 'create', `sdkAppId=${other}`)
  expect(await run('app', 'delete', String(sdkAppId), '--yes')).toContain(
    ` .portrait/ready.json names the app ${other} now.\n`,
  )
  await expect.poll(() => ready().sdkAppId).toBe(other)
  await run('state', 'snapshot', 'other')

  expect(await run('state', 'import', 'state.ndjson', '--yes')).toContain(` names the app ${sdkAppId} now.\n`)
  await expect.poll(ready).toMatchObject({ sdkAppId, secretKey })
  expect(await run('state', 'restore', 'other', '--yes')).toContain(` names the app ${other} now.\n`)
  await expect.poll(() => ready().sdkAppId).toBe(other)
  expect(await run('state', 'reset', '--yes')).toContain(` names the app ${sdkAppId} now.\n`)
  await expect.poll(() => ready().sdkAppId).toBe(sdkAppId)
  expect(await run('app', 'delete', String(sdkAppId), '--yes')).toContain(' No app is left: portrait app create makes')
})
