import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startCommandService } from '../../testing/command-service.ts'
import { temporaryDirectory } from '../../testing/start-test-server.ts'
import { appSettings } from './app-settings.ts'

it('lists apps and shows one, its keys only when asked', async () => {
  const { ready, run } = await startCommandService()
  expect((await run(['app', 'list'])).stdout).toMatch(/^SDKAPPID {4}NAME {2,}ADMINS\n\d+ {2}\w+ +administrator\n$/)
  const { stdout } = await run(['app', 'show'])
  expect(stdout).toContain(`sdkAppId          ${ready.sdkAppId}\n`)
  expect(stdout).toContain('secretKey         (hidden; portrait app show --secrets shows it)\n')
  expect(stdout).not.toContain(ready.secretKey)
  expect(stdout).not.toContain(ready.tencentCloud.secretKey)
  const shown = JSON.parse((await run(['app', 'show', String(ready.sdkAppId), '--secrets', '--json'])).stdout)
  expect(shown).toMatchObject({ secretKey: ready.secretKey, tencentCloud: ready.tencentCloud })
  await run(['app', 'update', 'webhook={"url":"http://127.0.0.1:9/hook","token":"t0ken"}'])
  expect((await run(['app', 'show', '--json'])).stdout).not.toContain('t0ken')
})

it('creates, changes and deletes an app', async () => {
  const { run } = await startCommandService()
  const directory = temporaryDirectory()
  writeFileSync(join(directory, 'app.json'), '{"sdkAppId":1400000009,"users":[{"userId":"a"},{"userId":"b"}]}')
  expect(await run(['app', 'create', '@app.json', '--json'], { directory })).toMatchObject({ code: 0 })
  const created = await run([
    'app',
    'create',
    'name=Shop',
    'pushEnabled=false',
    'admins=["root"]',
    '--json',
    '--secrets',
  ])
  expect(JSON.parse(created.stdout)).toMatchObject({ name: 'Shop', pushEnabled: false, admins: ['root'] })
  const named = ['--sdkappid', '1400000009']
  const updated = await run(['app', 'update', 'limits=off', 'contentWords=["spam"]', 'name=12 monkeys', ...named])
  expect(updated.stdout).toMatch(/name +12 monkeys\n(.*\n)*contentWords +spam\n(.*\n)*limits +off\n/)
  expect(await run(['app', 'delete', '1400000009'])).toMatchObject({
    code: 2,
    stderr: 'This deletes the app 1400000009 with all its users. Add --yes if that is meant.\n',
  })
  expect((await run(['app', 'delete', '1400000009', '--yes'])).stdout).toBe(
    'Deleted the app 1400000009 with 2 users.\n',
  )
  expect(await run(['app', 'show', '1400000009'])).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('app-not-found'),
  })
})

it('lists the settings, and takes each as it is listed', async () => {
  const { run } = await startCommandService()
  const { stdout: help } = await run(['app', 'update', '--help'])
  for (const [name, [example]] of Object.entries(appSettings)) {
    expect(help).toContain(example)
    const word = example.replaceAll("'", '')
    expect(await run(['app', 'update', word, '--json']), name).toMatchObject({ code: 0, stderr: '' })
  }
  expect((await run(['app', 'create', '--help'])).stdout).toContain('and sdkAppId, secretKey, tencentCloud, users')
})

it('rotates keys', async () => {
  const { ready, run } = await startCommandService()
  const read = ['profile', 'get', 'rider_17']
  expect(await run(read)).toMatchObject({ code: 0 })
  const rotated = await run(['app', 'rotate', '--secrets', '--json'])
  const { secretKey, tencentCloud } = JSON.parse(rotated.stdout)
  expect([secretKey === ready.secretKey, tencentCloud]).toEqual([false, ready.tencentCloud])
  expect(await run(read)).toMatchObject({ code: 3, stderr: expect.stringContaining('70009') })
  expect(await run(read, { environment: { PORTRAIT_SECRET_KEY: secretKey } })).toMatchObject({ code: 0 })
  const { stdout } = await run(['app', 'rotate', '--tencent', '--json', '--secrets'])
  expect(JSON.parse(stdout).tencentCloud.secretKey).not.toBe(ready.tencentCloud.secretKey)
})

it.each([
  [['app', 'show', 'demo'], 2, 'An app is named by its SDKAppID, a number.'],
  [['app', 'update', 'limits'], 2, 'limits assigns nothing'],
  [['app', 'update', '{'], 2, 'The input is not JSON'],
  [['app', 'update', 'colour=red'], 2, 'colour is no setting of an app. There are name, admins, '],
  [['app', 'update', 'webhok={}'], 2, 'webhok is no setting of an app. Did you mean webhook?'],
  [['app', 'create', 'sdkAppID=7'], 2, 'Did you mean sdkAppId?'],
  [['app', 'update', 'webhook={"url":"http://127.0.0.1:9","tokn":"x"}'], 3, 'tokn'],
  [['app', 'create', 'admins=[]'], 3, 'admins'],
])('explains what cannot be: %j', async (args, code, message) => {
  const { run } = await startCommandService()
  expect(await run(args)).toEqual({ code, stdout: '', stderr: expect.stringContaining(message) })
})

it('says so when the token is another one', async () => {
  const { run } = await startCommandService()
  const { code, stderr } = await run(['app', 'list'], { environment: { PORTRAIT_CONTROL_TOKEN: 'x' } })
  expect([code, stderr]).toEqual([3, expect.stringContaining('unauthorized')])
})
