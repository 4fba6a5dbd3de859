import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createMock } from '@portrait/msw'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from './testing/find-chromium.ts'
import { imageFolder } from './testing/image-folder.ts'
import { launchChromium, type OpenPageOptions, openPage } from './testing/open-page.ts'
import { describeRider, heading, left, look, right, signIn, tellStories } from './testing/page-stories.ts'
import { type ServedPage, servePage } from './testing/serve-page.ts'

const executablePath = findChromium()
const found = executablePath === undefined ? 'skipped, for there is no Chromium here' : executablePath

describe.skipIf(executablePath === undefined)(`the mock page in a browser (${found})`, () => {
  let served: ServedPage
  let browser: Browser

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([servePage(), launchChromium(executablePath!)])
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  const open = (options?: OpenPageOptions) => openPage(browser, served.url, options)

  it('is built with the worker of the installed MSW', async () => {
    const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
    expect(await readFile(join(served.files, 'mockServiceWorker.js'), 'utf8')).toBe(await readFile(worker, 'utf8'))
  })

  // In the page, as whatever else runs there would.
  const callLcic = (page: Page) => {
    const { url, method, headers } = createMock().signLcic('https://portrait.test', describeRider)
    const init = { method, headers: Object.fromEntries(headers), body: describeRider.body }
    return page.evaluate(([to, how]) => fetch(to, how).then((answer) => answer.text()), [url, init] as const)
  }

  tellStories({ open, callLcic })

  it('keeps faults and the clock over a reload', async () => {
    const page = await open()
    await page.getByRole('tab', { name: 'Controls' }).click()
    await page.getByRole('button', { name: 'Slow network' }).click()
    await page.getByText('2000 ms late').waitFor()
    await page.getByRole('button', { name: 'Stop it' }).click()
    await page.getByText('stands still').waitFor()
    await page.reload()
    await page.getByRole('tab', { name: 'Controls' }).click()
    await page.getByText('2000 ms late').waitFor()
    await page.getByText('stands still').waitFor()
  })

  it('is fit to be seen', async () => {
    await mkdir(imageFolder, { recursive: true })
    const page = await open({ scale: 2, viewport: { width: 1240, height: 780 } })
    await signIn(left(page), 'rider_17')
    await signIn(right(page), 'rider_18')
    await look(right(page), 'rider_17')
    await heading(right(page), 'Aoi')
    await left(page).getByLabel('Status line').fill('First lap, then coffee, then another lap')
    await left(page).getByRole('button', { name: 'Save' }).click()
    await right(page).getByText('First lap, then coffee, then another lap').waitFor()
    await page.evaluate('scrollTo(0, 0)')
    const image = await page.screenshot({ path: join(imageFolder, 'mock-app.png'), animations: 'disabled' })
    expect(image.length).toBeGreaterThan(20_000)
  })
})
