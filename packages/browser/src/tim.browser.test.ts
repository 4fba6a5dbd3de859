import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from './testing/eventually.ts'
import { executablePath, type OpenBrowser, openBrowser } from './testing/open-browser.ts'
import { startTestGateway } from './testing/start-gateway.ts'
import { startTestServer, type TestServer } from './testing/start-server.ts'
import { sdkAppId } from './testing/start-service.ts'

const found = executablePath ?? 'skipped, for there is no Chromium here'
const samples = [
  ...readFileSync(join(import.meta.dirname, 'vendor-samples.test.ts'), 'utf8').matchAll(
    /it\('(.*?)', async \(\) => \{\n(let promise.*?|\/\/ .*?)\n {4}expect\(/gs,
  ),
]

const backends = [
  ['the service', startTestServer],
  ['the gateway', startTestGateway],
] as const

describe.skipIf(executablePath === undefined).each(backends)(
  `a browser (${found}) and %s`,
  { timeout: 30_000 },
  (name, startBackend) => {
    let server: TestServer
    let browser: OpenBrowser

    beforeAll(async () => {
      ;[server, browser] = await Promise.all([startBackend(), openBrowser()])
    }, 60_000)

    afterAll(async () => {
      await browser.close()
      await server.close()
    })

    interface Start {
      readonly userID?: string
      readonly userSig?: string | readonly string[]
      readonly profileUpdates?: 'all'
    }

    /** Logs a page in, and waits for its stream. */
    async function logIn(page: Page, options: Start = {}): Promise<void> {
      const { userID = 'user1' } = options
      const all = { SDKAppID: sdkAppId, baseUrl: server.baseUrl, userID, userSig: server.userSig(userID), ...options }
      await page.evaluate(`start(${JSON.stringify(all)})`)
      await untilTold(page, 'connected')
    }

    const toldBy = (page: Page) => page.evaluate('JSON.stringify(told)') as Promise<string>

    async function untilTold(page: Page, text: string, times = 1): Promise<void> {
      await eventually(async () => expect((await toldBy(page)).split(`"${text}"`).length - 1).toBe(times))
    }

    async function setNick(nick: string, userId = 'user1'): Promise<void> {
      const ProfileItem = [{ Tag: 'Tag_Profile_IM_Nick' as const, Value: nick }]
      await server.backend.portrait_set({ From_Account: userId, ProfileItem })
    }

    const outcome = (page: Page, call: string) => page.evaluate(`outcome((tim) => tim.${call})`)

    it.each(samples.map(([, name = '', code = '']) => [name, code]))(
      "runs the vendor's sample: %s",
      async (_, code) => {
        const page = await browser.open()
        await logIn(page)
        const logged = await page.evaluate(`(async () => {
      const logged = []
      const console = { log: (data) => logged.push(data), warn: (text, error) => logged.push(text + error) }
      ${code}
      await promise
      return logged
    })()`)
        expect(logged).toMatchObject([{}])
        expect(JSON.stringify(logged)).toMatch(/"userID":"user1".*"profileCustomField":/)
      },
    )

    it('keeps two tabs in step', async () => {
      const first = await browser.open()
      const second = await browser.openBeside(first)
      await logIn(first)
      await logIn(second)
      await first.evaluate(`tim.updateMyProfile({ nick: 'Tabby' })`)
      await untilTold(second, 'Tabby')
      await setNick('Backend')
      for (const page of [first, second]) {
        await untilTold(page, 'Backend')
        expect(await outcome(page, 'getMyProfile()')).toMatchObject({ nick: 'Backend' })
      }
    })

    it('catches up after the network was lost, and tells each change once', async () => {
      const page = await browser.open()
      await logIn(page)
      await page.context().setOffline(true)
      await untilTold(page, 'disconnected')
      expect(await outcome(page, `updateMyProfile({ nick: 'lost' })`)).toBe(2805)
      await setNick('Meanwhile')
      await setNick('Later')
      await page.context().setOffline(false)
      await untilTold(page, 'Later')
      await untilTold(page, 'Meanwhile')
      await untilTold(page, 'connected', 2)
      expect(await outcome(page, 'getMyProfile()')).toMatchObject({ nick: 'Later' })
    })

    it('goes on after the server was restarted', async () => {
      const page = await browser.open()
      await logIn(page)
      await setNick('Before')
      await untilTold(page, 'Before')
      await server.restart(async () => {
        await untilTold(page, 'disconnected')
        expect(await outcome(page, `updateMyProfile({ nick: 'nobody there' })`)).toBe(2800)
      })
      await setNick('After')
      await untilTold(page, 'After')
      expect(await outcome(page, 'getMyProfile()')).toMatchObject({ nick: 'After' })
    })

    it('follows other users whom it has read', async () => {
      const page = await browser.open()
      await logIn(page, { profileUpdates: 'all' })
      await setNick('Two', 'user2')
      expect(await outcome(page, `getUserProfile({ userIDList: ['user2', 'nobody'] })`)).toMatchObject([
        { nick: 'Two' },
      ])
      await setNick('Zoe', 'user2')
      await untilTold(page, 'Zoe')
      await setNick('Two', 'user2')
      await untilTold(page, 'Two')
    })

    it('refuses an expired signature, and is put out when it expires', async () => {
      const page = await browser.open()
      const first = server.userSig('user1')
      await logIn(page, { userSig: first })
      server.advance(3_601_000)
      expect(await outcome(page, `updateMyProfile({ level: 1 })`)).toBe(70001)
      await untilTold(page, 'userSigExpired')
      expect(await outcome(page, 'getMyProfile()')).toBe(3004)
      await expect(logIn(page, { userSig: first })).rejects.toThrow('70001')
      expect(await outcome(page, 'getMyProfile()')).toBe(3001)
    })

    it('fetches another signature before the first one expires', async () => {
      const page = await browser.open()
      const first = server.userSig('user1')
      server.advance(3_500_000)
      await page.clock.install({ time: Date.now() })
      await logIn(page, { userSig: [first, server.userSig('user1')] })
      await page.clock.fastForward(3_300_000)
      server.advance(200_000)
      await setNick('Still there')
      await untilTold(page, 'Still there')
      expect(await outcome(page, `updateMyProfile({ nick: 'Fresh' })`)).toMatchObject({ nick: 'Fresh' })
      expect(await toldBy(page)).not.toContain('kickedOut')
    })

    // The cloud does not tell a gateway of kicks.
    it.skipIf(name === 'the gateway')('is put out when the backend kicks the user', async () => {
      const page = await browser.open()
      await logIn(page, { userID: 'user2' })
      await server.backend.kick({ UserID: 'user2' })
      await untilTold(page, 'REST_API_Kick')
      await untilTold(page, 'sdkStateNotReady')
      expect(await outcome(page, 'getMyProfile()')).toBe(3006)
    })
  },
)
