import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { findChromium } from './testing/find-chromium.ts'
import { type ServedPage, servePage } from './testing/serve-page.ts'

const executablePath = findChromium()
const found = executablePath === undefined ? 'skipped, for there is no Chromium here' : executablePath
const imageFolder =
  process.env.UPDATE_SCREENSHOT === undefined ? tmpdir() : join(import.meta.dirname, '../../../docs/images')

describe.skipIf(executablePath === undefined)(`the mock page in a browser (${found})`, () => {
  let served: ServedPage
  let browser: Browser

  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
    ;[served, browser] = await Promise.all([servePage(), chromium.launch({ executablePath: executablePath!, args })])
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  /** Opens the page as somebody who was never there; what it complains about fails the test. */
  async function open(options: { readonly colorScheme?: 'dark'; readonly scale?: number } = {}): Promise<Page> {
    const { colorScheme = 'light', scale = 1 } = options
    const context = await browser.newContext({
      colorScheme,
      deviceScaleFactor: scale,
      viewport: { width: 1240, height: 850 },
      locale: 'en-GB',
    })
    context.setDefaultTimeout(5_000)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      const isRefusal = message.location().url.startsWith('https://portrait.test/')
      if (/error|warning/.test(message.type()) && !isRefusal) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    onTestFinished(async () => {
      await context.close()
      expect(complaints).toEqual([])
    })
    await page.goto(served.url)
    return page
  }

  const signInAs = (page: Page, name: string) => page.getByRole('button', { name }).click()
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor()

  it('is built with the worker of the installed MSW', async () => {
    const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
    expect(await readFile(join(served.files, 'mockServiceWorker.js'), 'utf8')).toBe(await readFile(worker, 'utf8'))
  })

  it('signs a user in, keeps an edit over a reload, and takes it back', async () => {
    const page = await open()
    await signInAs(page, 'Aoi')
    await heading(page, 'Aoi')
    await page.getByLabel('Nickname').fill('Mio')
    await page.getByLabel('Birthday').fill('2002-06-04')
    await page.getByLabel('Mute messages').check()
    await page.getByLabel('Team').fill('green')
    await page.getByText('Changed: Nickname, Birthday, Mute messages, Team').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    await page.reload()
    await heading(page, 'Mio')
    expect(await page.getByLabel('Birthday').inputValue()).toBe('2002-06-04')
    expect(await page.getByLabel('Mute messages').isChecked()).toBe(true)
    expect(await page.getByLabel('Team').inputValue()).toBe('green')
    expect(await page.getByLabel('Badge').isEditable()).toBe(false)
    expect(await page.getByLabel('Note').count()).toBe(0)

    await page.getByRole('button', { name: 'Start over' }).click()
    await heading(page, 'Aoi')
    await page.getByRole('button', { name: 'Undo' }).click()
    await heading(page, 'Mio')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Mio' }).waitFor()
  })

  it('shows other users, and says when there is nobody', async () => {
    const page = await open()
    await signInAs(page, 'Ren')
    await page.getByRole('button', { name: 'Zoë 测试' }).click()
    await heading(page, 'Zoë 测试')
    expect(await page.getByRole('main').getByText('After confirmation').count()).toBe(1)
    await page.getByRole('button', { name: 'rider_20' }).click()
    await heading(page, 'No name yet')
    await page.getByLabel('Look up a user ID').fill('ghost')
    await page.keyboard.press('Enter')
    await heading(page, 'Nobody here')
  })

  it('shows what the service refuses, with its code, and loses nothing', async () => {
    const page = await open()
    await signInAs(page, 'Aoi')
    await page.getByLabel('Location').fill('seventeen bytes!!')
    await page.getByText('17 of 16 bytes').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Not saved40601')
    expect(await page.getByLabel('Location').inputValue()).toBe('seventeen bytes!!')
    await page.getByRole('button', { name: 'Discard' }).click()
    expect(await page.getByLabel('Location').inputValue()).toBe('')
  })

  it('works by keyboard alone, for somebody new', async () => {
    const page = await open()
    await page.getByLabel('Or somebody new').focus()
    await page.keyboard.type('rider_99')
    await page.keyboard.press('Enter')
    await heading(page, 'No name yet')
    await page.locator('main:focus').waitFor()
    await page.getByLabel('Nickname').focus()
    await page.keyboard.type('Kai')
    await page.keyboard.press('Enter')
    await heading(page, 'Kai')
  })

  it('is fit to be seen', async () => {
    await mkdir(imageFolder, { recursive: true })
    const page = await open({ scale: 2 })
    await signInAs(page, 'Aoi')
    await page.getByLabel('Status line').fill('First lap, then coffee, then another lap')
    await page.getByText('Changed: Status line').waitFor()
    const image = await page.screenshot({ path: join(imageFolder, 'mock-app.png'), animations: 'disabled' })
    expect(image.length).toBeGreaterThan(20_000)
  })
})
