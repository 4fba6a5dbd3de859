import vm from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { startService, testApp } from './testing/start-service.ts'

/** The package and all below it, built for a platform that is neither Node nor a browser. */
async function bundlePortable(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['@portrait/node'],
    absWorkingDir: import.meta.dirname,
    bundle: true,
    format: 'iife',
    globalName: 'portrait',
    platform: 'neutral',
    conditions: ['@portrait/source'],
    mainFields: ['module', 'main'],
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

// What a worker has. Encoders of this realm make arrays of this realm.
const webGlobals = {
  AbortController,
  AbortSignal,
  Response,
  TextDecoder,
  TextEncoder,
  Uint8Array,
  URL,
  URLSearchParams,
  atob,
  btoa,
  setTimeout,
  clearTimeout,
}

const program = `
(async () => {
  const { createChat, createLcic, defineFields, AccountNotFoundError } = portrait
  const fields = defineFields({ Team: { type: 'string' } })
  const chat = createChat({ ...app, admin: 'administrator', baseUrl, fields, webhookToken: 'token' })
  await chat.profiles.set('rider_17', { gender: 'female', custom: { Team: 'blue' } })
  const profiles = []
  for await (const result of chat.profiles.getMany(['rider_17', 'nobody'])) {
    profiles.push(result.ok ? result.profile : result.error instanceof AccountNotFoundError)
  }
  const lcic = createLcic({ ...app.tencentCloud, baseUrl })
  const { userId } = await lcic.users.register({ sdkAppId: app.sdkAppId, nick: 'Ada' })
  const { nick } = await lcic.users.describe(userId)
  const { type } = chat.webhooks.parse(chat.webhooks.sign({ CallbackCommand: 'Other' }))
  return JSON.stringify({ profiles, nick, type, userSig: chat.userSig('rider_17').length > 100 })
})()
`

it('runs where there is nothing of Node', async () => {
  const { fetch } = await startService({ customFields: [{ key: 'Team' }] })
  const bundle = await bundlePortable()
  expect(bundle).not.toMatch(/\bnode:|\brequire\(/)
  const context = vm.createContext({ ...webGlobals, fetch, app: testApp, baseUrl: 'http://service.test' })
  expect(vm.runInContext('typeof process + typeof Buffer + typeof require', context)).toBe(
    'undefinedundefinedundefined',
  )
  vm.runInContext(bundle, context)
  const answer: unknown = await vm.runInContext(program, context)
  expect(JSON.parse(String(answer))).toEqual({
    profiles: [{ userId: 'rider_17', nick: 'Aoi', gender: 'female', custom: { Team: 'blue' } }, true],
    nick: 'Ada',
    type: 'other',
    userSig: true,
  })
})

it('reads nothing and starts nothing when it is imported', async () => {
  const bundle = await bundlePortable()
  const touched: string[] = []
  const watched = new Proxy(
    {},
    {
      has: () => true,
      get: (_, name) => void touched.push(String(name)),
    },
  )
  const context = vm.createContext({ ...webGlobals, process: watched })
  vm.runInContext(bundle, context)
  expect(touched).toEqual([])
})
