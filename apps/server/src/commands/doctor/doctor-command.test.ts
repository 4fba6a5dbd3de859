import { describe, expect, it } from 'vitest'
import { startCommandService } from '../../testing/command-service.ts'
import { type RunOptions, runInProcess } from '../../testing/run-in-process.ts'

/** The names of the checks by what came of them. */
function byStatus(stdout: string): Record<string, string[]> {
  const { checks }: { checks: { name: string; status: string }[] } = JSON.parse(stdout)
  const names: Record<string, string[]> = {}
  for (const { name, status } of checks) names[status] = [...(names[status] ?? []), name]
  return names
}

describe('portrait doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const { run } = await startCommandService()
    const { code, stdout } = await run(['doctor', '--json'])
    expect(code).toBe(0)
    const ok = [
      'settings',
      'host',
      'clock',
      'key',
      'lcic key',
      'lcic key',
      'app',
      'signature',
      'admin',
      'lcic',
      'control',
    ]
    expect(byStatus(stdout)).toEqual({ ok })
  })

  it.each<[string, RunOptions, Record<string, string[]>, string | RegExp]>([
    [
      'another key',
      { environment: { PORTRAIT_SECRET_KEY: 'f'.repeat(64) } },
      { failed: ['signature'], skipped: ['admin'] },
      'failed   signature',
    ],
    [
      'another app',
      { environment: { PORTRAIT_SDKAPPID: '7' } },
      { failed: ['app'], skipped: ['signature', 'admin'] },
      '70020',
    ],
    [
      'no admin',
      { environment: { PORTRAIT_ADMIN: 'rider_17' } },
      { failed: ['admin'] },
      'Call with an identifier that is an admin',
    ],
    [
      'a broken key',
      { environment: { PORTRAIT_SECRET_KEY: `${'f'.repeat(32)}\n${'f'.repeat(32)}` } },
      { failed: ['key', 'signature'], skipped: ['admin'] },
      'a line break in it',
    ],
    [
      'a wrong LCIC key',
      { environment: { PORTRAIT_TENCENT_SECRET_KEY: 'short' } },
      { failed: ['lcic'], warning: ['lcic key'] },
      'AuthFailure.SignatureFailure',
    ],
    [
      'a clock that is ahead',
      { now: () => Date.now() + 7_200_000 },
      { failed: ['clock'] },
      /This clock is 2 hours.* ahead of the server's\./,
    ],
    [
      'another control token',
      { environment: { PORTRAIT_CONTROL_TOKEN: 'x' } },
      { failed: ['control'] },
      'unauthorized',
    ],
    [
      'no service',
      { environment: { PORTRAIT_URL: 'http://127.0.0.1:1' } },
      { failed: ['host', 'app', 'lcic', 'control'], skipped: ['clock'] },
      /http:..127.0.0.1:1 cannot be reached(.*\n)*.*Check url \(--url\) and the network/,
    ],
  ])('says how to mend %s', async (_name, options, names, text) => {
    const { ready, run } = await startCommandService()
    const { code, stdout } = await run(['doctor', '--json'], options)
    expect(code).toBe(6)
    const { ok, ...wrong } = byStatus(stdout)
    expect(wrong).toEqual(names)
    const told = await run(['doctor'], options)
    expect(told.stdout).toMatch(text)
    expect(told.stdout).not.toContain(options.environment?.PORTRAIT_SECRET_KEY ?? ready.secretKey)
  })

  it('notices a service whose clock was moved', async () => {
    const { run } = await startCommandService()
    await run(['clock', 'advance', '181d'])
    const { stdout } = await run(['doctor'])
    expect(stdout).toMatch(
      /warning +clock +The service's clock is 181 days .*ahead: portrait clock release brings it back\./,
    )
    expect(stdout).not.toContain("server's agree")
    await run(['clock', 'release'])
    await run(['clock', 'freeze'])
    expect(await run(['doctor'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/warning +clock +The service's clock is frozen.*: portrait clock release/),
    })
  })

  it('says what to do first where nothing is known', async () => {
    const { code, stdout } = await runInProcess(['doctor'])
    expect(code).toBe(6)
    expect(stdout).toContain('Start a service here with portrait start')
  })
})
