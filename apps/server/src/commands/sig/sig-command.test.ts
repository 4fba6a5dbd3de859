import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createUserSigSigner, encodeUserBuf } from '@portrait/signing'
import { describe, expect, it } from 'vitest'
import { startCommandService } from '../../testing/command-service.ts'
import { runInProcess } from '../../testing/run-in-process.ts'
import { temporaryDirectory } from '../../testing/start-test-server.ts'

const sdkAppId = 1400000001
const secretKey = 'a'.repeat(64)
const nowMs = Date.parse('2030-01-01T00:00:00Z')
const keys = { PORTRAIT_SECRET_KEY: secretKey, PORTRAIT_ADMIN: 'administrator' }
const environment = { ...keys, PORTRAIT_SDKAPPID: String(sdkAppId) }
const signer = createUserSigSigner({ sdkAppId, secretKey })
const sign = (userId = 'rider_17') => signer.sign(userId, { expireSeconds: 60, nowMs })

const run = (args: readonly string[], input = '', known: Readonly<Record<string, string>> = environment) =>
  runInProcess(['sig', ...args], { environment: known, input, now: () => nowMs })

describe('portrait sig', () => {
  it('makes what it verifies', async () => {
    const { stdout: userSig } = await run(['make', 'rider_17', '--ttl', '180d'])
    expect(await run(['verify', '--user', 'rider_17'], userSig)).toEqual({
      code: 0,
      stdout: `Valid: rider_17 may call the app ${sdkAppId} until 2030-06-30T00:00:00.000Z.\n`,
      stderr: '',
    })
    expect(await run(['verify', userSig.trim(), '--json'])).toMatchObject({ code: 0 })
  })

  it.each(['verify', 'explain'])('%s says how a file is read', async (command) => {
    const directory = temporaryDirectory()
    writeFileSync(join(directory, 'sig'), sign())
    const options = { environment, directory, now: () => nowMs }
    expect(await runInProcess(['sig', command, 'sig'], options)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'sig is a file, and no UserSig. To have it read, write < sig\n',
    })
    // Longer than any file's name.
    expect(await runInProcess(['sig', command, 'x'.repeat(5_000)], options)).toMatchObject({ stderr: '' })
  })

  it('makes one for the admin, for machines', async () => {
    const { stdout } = await run(['make', '--json'])
    const expiresAt = '2030-01-02T00:00:00.000Z'
    expect(JSON.parse(stdout)).toEqual({ userId: 'administrator', sdkAppId, userSig: expect.any(String), expiresAt })
  })

  it('explains a user who cannot be', async () => {
    expect(await run(['make', ''])).toMatchObject({ code: 2, stderr: expect.stringContaining('userId must be') })
  })

  it.each([
    ['nonsense', [], 'it cannot be read'],
    [sign(), ['--user', 'rider_18'], 'it is for the user rider_17, not for rider_18'],
    [sign(), ['--sdkappid', '2'], 'it is for the app 1400000001, not for 2'],
    [sign(), ['--at', '2030-01-01T03:01:01Z'], 'it expired 3 hours 1 second ago'],
    [
      createUserSigSigner({ sdkAppId, secretKey: 'b' }).sign('rider_17', { expireSeconds: 60, nowMs }),
      [],
      'it was signed with another key',
    ],
  ])('refuses, and explains, %s %j: %s', async (userSig, args, why) => {
    const known = args[0] === '--sdkappid' ? keys : environment
    const verified = await run(['verify', ...args], userSig, known)
    expect(verified).toMatchObject({ code: 6, stdout: expect.stringContaining(`Refused: ${why.slice(0, 20)}`) })
    const explained = await run(['explain', ...args], userSig, known)
    expect(explained).toMatchObject({ code: 0, stdout: expect.stringContaining(`It would be refused: ${why}`) })
    expect(explained.stdout + verified.stdout).not.toContain(secretKey)
  })

  it('explains what it holds, with all that is wrong and without a key', async () => {
    const userBuf = encodeUserBuf({ userId: 'rider_17', sdkAppId, room: 'lap', expiresAtSeconds: 1, privileges: 255 })
    const userSig = signer.sign('rider\u001b[2J', { expireSeconds: 60, nowMs: nowMs + 3_600_000, userBuf })
    const { stdout } = await run(['explain', '--sdkappid', '7', '--user', 'b'], userSig, {})
    expect(stdout).toBe(`For      rider\\u001b[2J, in the app ${sdkAppId}
Made     2030-01-01T01:00:00.000Z, 1 hour from now
Expires  2030-01-01T01:01:00.000Z, 1 minute after that
Rooms    {"userId":"rider_17","sdkAppId":${sdkAppId},"room":"lap","expiresAtSeconds":1,"privileges":255}

It comes from the future: set the clock of the machine that made it.
It would be refused: it is for the app ${sdkAppId}, not for 7. Sign it for the app that is called.
It would be refused: it is for the user rider\\u001b[2J, not for b. Sign it for the user who calls.
Judged by this machine's clock.
Whether it was made with the right key was not checked: no secret key is known here.
`)
  })

  it('explains for machines', async () => {
    const { stdout } = await run(['explain', '--json'], sign())
    expect(JSON.parse(stdout)).toEqual({
      content: {
        userId: 'rider_17',
        sdkAppId,
        createdAt: '2030-01-01T00:00:00.000Z',
        expiresAt: '2030-01-01T00:01:00.000Z',
      },
      refusals: [],
      clock: 'machine',
      keyChecked: true,
    })
  })

  it('says by which clock it judges, and goes by that of a service which runs', async () => {
    expect((await run(['explain'], sign())).stdout).toContain("It would be accepted, by this machine's clock.")
    expect((await run(['explain', '--at', String(nowMs / 1000)], sign())).stdout).toContain(
      'It would be accepted, at 2030-01-01T00:00:00.000Z.',
    )
    expect((await run(['explain'], 'nonsense')).stdout).not.toContain('Judged')
    const service = await startCommandService()
    const { stdout: userSig } = await service.run(['sig', 'make', '--ttl', '180d'])
    const explain = async () => (await service.run(['sig', 'explain'], { input: userSig })).stdout
    expect(await explain()).toContain("It would be accepted, by the service's clock.")
    await service.run(['clock', 'advance', '181d'])
    expect(await explain()).toMatch(
      /It would be refused: it expired 1 day.*\nJudged by the service's clock \(181 days.* ahead\)\./,
    )
    expect(JSON.parse((await service.run(['sig', 'explain', '--json'], { input: userSig })).stdout)).toMatchObject({
      clock: 'service',
      refusals: [{ reason: 'expired' }],
    })
    await service.run(['clock', 'release'])
    await service.run(['clock', 'freeze'])
    expect(await explain()).toMatch(/It would be accepted, by the service's clock \(frozen.*\)\./)
  })
})
