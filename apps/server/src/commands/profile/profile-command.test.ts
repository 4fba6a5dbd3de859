import { expect, it } from 'vitest'
import { startCommandService } from '../../testing/command-service.ts'
import { runInProcess } from '../../testing/run-in-process.ts'
import { startTestServer } from '../../testing/start-test-server.ts'
import { environmentOf } from '../exec/environment-of.ts'

it('writes and reads a profile in plain words', async () => {
  const { run } = await startCommandService()
  expect(
    await run(['profile', 'set', 'rider_18', 'nick=Zoë = \u001b[31m', 'gender=female', 'birthday=20010503']),
  ).toEqual({
    code: 0,
    stdout: 'Set nick, gender, birthday of rider_18.\n',
    stderr: '',
  })
  expect((await run(['profile', 'get', 'rider_18', 'gender', 'nick', 'birthday'])).stdout).toBe(
    'userId    rider_18\nnick      Zoë = \\u001b[31m\ngender    female\nbirthday  20010503\n',
  )
  expect(JSON.parse((await run(['profile', 'get', 'rider_18', '--json'])).stdout)).toMatchObject({
    userId: 'rider_18',
    nick: 'Zoë = \u001b[31m',
    gender: 'female',
    birthday: 20010503,
  })
})

it('knows custom fields by their key, their tag, the settings, or the service', async () => {
  const seed = { version: 1 as const, apps: [{ customFields: [{ key: 'Team' }], users: [{ userId: 'rider_17' }] }] }
  const { ready } = await startTestServer({ ephemeral: true, seed })
  const environment = environmentOf(ready)
  const run = (...args: string[]) => runInProcess(['profile', ...args], { environment })
  await run('set', 'rider_17', 'custom.Team=blue')
  const asked = 'userId       rider_17\ncustom.Team  blue\n'
  expect((await run('get', 'rider_17', 'custom.Team')).stdout).toBe(asked)
  expect((await run('get', 'rider_17', 'Tag_Profile_Custom_Team')).stdout).toBe(asked)
  expect((await run('get', 'rider_17')).stdout).toContain('custom.Team')
  const { PORTRAIT_CONTROL_TOKEN, ...cloud } = environment
  const runInCloud = (...args: string[]) =>
    runInProcess(['profile', 'get', 'rider_17', ...args], { environment: cloud })
  expect((await runInCloud('--custom-fields', 'Team')).stdout).toContain('custom.Team')
  expect((await runInCloud()).stdout).not.toContain('custom.Team')
})

it.each([
  [['set', 'rider_17', 'nik=Aoi'], 2, 'nik is no profile field. Did you mean nick?'],
  [['set', 'rider_17', 'nick'], 2, 'nick assigns nothing. Write FIELD=VALUE'],
  [['set', 'rider_17', 'birthday=May'], 2, 'birthday must be a whole number'],
  [['set', 'rider_17', 'gender=femal'], 2, 'gender must be one of unknown, female, male'],
  [['set', 'rider_17', 'custom.much_too_long=1'], 2, 'its key must match'],
  [['set', 'rider_17', `nick=${'x'.repeat(501)}`], 2, 'nick has 501 bytes in UTF-8; 500 are allowed'],
  [['set', 'nobody', 'nick=Aoi'], 3, 'portrait_set failed: 40003'],
  [['get', 'nobody'], 3, 'portrait_get failed: 40003'],
])('explains what cannot be: %j', async (args, code, message) => {
  const { run } = await startCommandService()
  expect(await run(['profile', ...args])).toEqual({ code, stdout: '', stderr: expect.stringContaining(message) })
})
