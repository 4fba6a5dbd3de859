import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startTestServer } from '../../testing/start-test-server.ts'

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = candidates.find((path) => path !== undefined && existsSync(path))
const found = executablePath ?? 'skipped, for there is no Chromium here'

describe.skipIf(executablePath === undefined)(`the API reference in a browser (${found})`, () => {
  let browser: Browser

  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
    browser = await chromium.launch({ executablePath: executablePath ?? '', args })
  }, 60_000)

  afterAll(() => browser.close())

  /** Opens the page; what it complains about, a breach of its policy say, fails the test. */
  async function open(path: string): Promise<Page> {
    const context = await browser.newContext()
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    onTestFinished(async () => {
      await context.close()
      expect(complaints).toEqual([])
    })
    await page.goto(path)
    return page
  }

  async function call(page: Page, operation: string): Promise<string> {
    await page.locator(`#operations-${operation} .opblock-summary-control`).click()
    await page.getByRole('button', { name: 'Try it out' }).click()
    await page.getByRole('button', { name: 'Execute' }).click()
    const answer = page.locator('.live-responses-table .response-col_description .highlight-code code').first()
    return (await answer.textContent()) ?? ''
  }

  it('calls the running service with the token of its start: Chat signed for an admin, then control', async () => {
    const { ready } = await startTestServer({ ephemeral: true })
    const page = await open(`${ready.url}/docs/#token=${ready.controlToken}`)
    await page.getByText('Calls are signed for administrator.').waitFor()
    expect(page.url()).toBe(`${ready.url}/docs/`)
    expect(JSON.parse(await call(page, 'Profiles-portrait_get'))).toMatchObject({ ActionStatus: 'OK', ErrorCode: 0 })
    await page.getByRole('link', { name: 'Control' }).click()
    expect(JSON.parse(await call(page, 'Apps-listApps')).apps[0].sdkAppId).toBe(ready.sdkAppId)
  })

  it('is for reading where calls need more than it has', async () => {
    const { ready } = await startTestServer({ ephemeral: true, control: false })
    const page = await open(`${ready.url}/docs/?api=web`)
    await page.getByRole('heading', { name: 'Portrait web API' }).waitFor()
    expect(await page.getByRole('button', { name: 'Try it out' }).count()).toBe(0)
  })
})
