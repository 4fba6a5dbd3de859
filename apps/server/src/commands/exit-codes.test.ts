import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type SpawnOptions, spawnPortrait } from '../testing/spawn-portrait.ts'
import { startTestServer, temporaryDirectory } from '../testing/start-test-server.ts'
import { environmentOf } from './exec/environment-of.ts'
import { exitCodes } from './exit-codes.ts'

async function run(args: readonly string[], options: SpawnOptions = {}) {
  const command = spawnPortrait(args, { directory: temporaryDirectory(), ...options })
  const code = await command.exited
  // One line, and no stack trace.
  if (code !== 0) expect(command.output.stderr).toMatch(/^([^\n]+\n)?$/)
  expect(command.output.stderr).not.toContain('    at ')
  return { code, ...command.output }
}

const get = ['call', 'portrait_get', '{"To_Account":["rider_17"],"TagList":["Tag_Profile_IM_Nick"]}', '--json']

// Each process loads the whole command, on a machine that may be busy.
describe('exit codes of the real command', { timeout: 60_000 }, () => {
  it('done', async () => {
    const { ready } = await startTestServer()
    const { code, stdout } = await run(get, { environment: environmentOf(ready) })
    expect(code).toBe(exitCodes.done.code)
    expect(JSON.parse(stdout)).toMatchObject({ ErrorCode: 0, UserProfileItem: [{ To_Account: 'rider_17' }] })
  })

  it('failed', async () => {
    const { code, stderr } = await run(['start', '--port', '0', '--ephemeral', '--seed', 'nowhere.json'])
    expect([code, stderr]).toEqual([exitCodes.failed.code, expect.stringContaining('nowhere.json cannot be used')])
  })

  it.each([
    [['sig', 'make', '--ttl', 'soon'], 'A duration is a number'],
    [['call', 'portrait_gte'], 'Did you mean portrait_get?'],
    [['star'], "Unknown command 'star'. Did you mean start?"],
    [['profile', 'get', 'rider_17'], 'Missing: url (--url, PORTRAIT_URL or portrait.json), or region'],
  ])('usage: %j', async (args, message) => {
    const { code, stderr } = await run(args)
    expect([code, stderr]).toEqual([exitCodes.usage.code, expect.stringContaining(message)])
  })

  it('refused, for machines', async () => {
    const { ready } = await startTestServer()
    const { code, stdout, stderr } = await run(['call', 'portrait_get', '{}', '--json'], {
      environment: environmentOf(ready),
    })
    expect(code).toBe(exitCodes.refused.code)
    expect(JSON.parse(stdout)).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: 40002 })
    expect(JSON.parse(stderr)).toMatchObject({ error: { exit: exitCodes.refused.code, code: 40002 } })
  })

  it('no-answer', async () => {
    const server = createServer((_request, response) => response.end('<html>')).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { ready } = await startTestServer()
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { code, stderr } = await run([...get.slice(0, 3), '--url', url], { environment: environmentOf(ready) })
    expect([code, stderr]).toEqual([
      exitCodes['no-answer'].code,
      expect.stringContaining('answered HTTP 200 with no JSON'),
    ])
  })

  it('check-failed', async () => {
    const { ready } = await startTestServer()
    const { code, stdout } = await run(['sig', 'verify'], { environment: environmentOf(ready), input: 'nonsense' })
    expect([code, stdout]).toEqual([
      exitCodes['check-failed'].code,
      expect.stringContaining('Refused: it cannot be read.'),
    ])
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('a service that is told to stop is done: %s', async (signal) => {
    const args = ['start', '--port', '0', '--ephemeral', '--data', temporaryDirectory(), '--json']
    const command = spawnPortrait(args)
    await command.printed('\n')
    command.child.kill(signal)
    expect(await command.exited).toBe(exitCodes.done.code)
  })

  it('finds a service by its ready file, and does not mistake what a killed one left', async () => {
    const directory = temporaryDirectory()
    const service = spawnPortrait(['start', '--port', '0', '--json'], { directory })
    await service.printed('\n')
    expect((await run(get, { directory })).code).toBe(exitCodes.done.code)
    service.child.kill('SIGKILL')
    await service.exited
    expect(await run(get, { directory })).toMatchObject({
      code: exitCodes.usage.code,
      stderr: expect.stringContaining('was left by a service that has ended'),
    })
  })
})
