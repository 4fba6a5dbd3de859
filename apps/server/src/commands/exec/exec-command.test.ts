import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { spawnPortrait } from '../../testing/spawn-portrait.ts'
import { temporaryDirectory } from '../../testing/start-test-server.ts'

const node = (script: string) => ['exec', '--', process.execPath, '-e', script]

describe('portrait exec', { timeout: 60_000 }, () => {
  it('hands a service to the command, which finds nothing of another one, and stops with it', async () => {
    const directory = temporaryDirectory()
    const main = join(import.meta.dirname, '../../main.ts')
    const inner = [process.execPath, '--conditions=@portrait/source', main, 'profile', 'set', 'rider_17', 'nick=Zoe']
    const command = spawnPortrait(['exec', ...inner], { directory, environment: { PORTRAIT_REGION: 'seoul' } })
    expect([await command.exited, command.output]).toEqual([0, { stdout: 'Set nick of rider_17.\n', stderr: '' }])
  })

  it('gives all coordinates, and cleans up', async () => {
    const script = `const { PORTRAIT_READY_FILE, PORTRAIT_URL } = process.env
      console.log(JSON.stringify({ ...JSON.parse(fs.readFileSync(PORTRAIT_READY_FILE)), path: PORTRAIT_READY_FILE, PORTRAIT_URL }))`
    const command = spawnPortrait(node(script))
    expect(await command.exited).toBe(0)
    const { url, path, PORTRAIT_URL } = JSON.parse(command.output.stdout)
    expect(PORTRAIT_URL).toBe(url)
    await expect(fetch(url)).rejects.toThrow()
    expect(existsSync(join(path, '..'))).toBe(false)
  })

  it("ends with the command's exit code", async () => {
    expect(await spawnPortrait(node('process.exit(41)')).exited).toBe(41)
    expect(await spawnPortrait(node('process.kill(process.pid, "SIGKILL")')).exited).toBe(128 + 9)
  })

  it('explains what cannot be run', async () => {
    const directory = temporaryDirectory()
    writeFileSync(join(directory, 'data'), '')
    const missing = spawnPortrait(['exec', '--', 'no-such-command'])
    expect([await missing.exited, missing.output.stderr]).toEqual([127, expect.stringContaining('no command no-such')])
    const data = spawnPortrait(['exec', '--', './data'], { directory })
    expect([await data.exited, data.output.stderr]).toEqual([126, expect.stringContaining('Is it executable?')])
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('hands %s on', async (signal) => {
    const script = `process.on('${signal}', () => { console.log('told'); process.exit(7) }); setInterval(() => {}, 1e3); console.log('up')`
    const command = spawnPortrait(node(script))
    await command.printed('up')
    command.child.kill(signal)
    expect([await command.exited, command.output.stdout]).toEqual([7, 'up\ntold\n'])
  })

  it('starts with a seed', async () => {
    const directory = temporaryDirectory()
    writeFileSync(join(directory, 'seed.json'), '{"version":1,"apps":[{"sdkAppId":1400000009}]}')
    const args = ['exec', '--seed', 'seed.json', ...node('console.log(process.env.PORTRAIT_SDKAPPID)').slice(1)]
    const command = spawnPortrait(args, { directory })
    expect([await command.exited, command.output.stdout]).toEqual([0, '1400000009\n'])
  })
})
