import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

export interface OpenPageOptions {
  readonly colorScheme?: 'light' | 'dark'
  /** Device pixels for each CSS pixel; 1 by default. */
  readonly scale?: number
  readonly viewport?: { readonly width: number; readonly height: number }
}

/** Starts a Chromium that reaches nothing but this machine. */
export function launchChromium(executablePath: string): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
  return chromium.launch({ executablePath, args })
}

/** Opens a page as somebody who was never there; what it complains about fails the test. */
export async function openPage(browser: Browser, url: string, options: OpenPageOptions = {}): Promise<Page> {
  const { colorScheme = 'light', scale = 1, viewport = { width: 1360, height: 900 } } = options
  const context = await browser.newContext({
    colorScheme,
    deviceScaleFactor: scale,
    viewport: { ...viewport },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  failOnComplaints(page, context)
  await page.goto(url)
  return page
}

function failOnComplaints(page: Page, context: BrowserContext): void {
  const complaints: string[] = []
  page.on('console', (message) => {
    // The browser tells of each refusal of the service by itself.
    const isRefusal = /\/(web|control)\/v1\//.test(message.location().url)
    if (/error|warning/.test(message.type()) && !isRefusal) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  onTestFinished(async () => {
    await context.close()
    expect(complaints).toEqual([])
  })
}
