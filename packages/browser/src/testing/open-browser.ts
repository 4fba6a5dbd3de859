import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of an installed Chromium; `undefined` when there is none. */
export const executablePath = usualPlaces.find((path) => existsSync(path))

/** A Chromium, and a page of an origin of its own that has the adapter. */
export interface OpenBrowser {
  readonly origin: string
  /** Opens the page as a tab of somebody who was never there. What is rejected and not handled fails the test. */
  open(): Promise<Page>
  /** Opens another tab of the same person. */
  openBeside(page: Page): Promise<Page>
  close(): Promise<void>
}

/** Starts Chromium; it reaches this machine alone. */
export async function openBrowser(): Promise<OpenBrowser> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@portrait/source'],
    write: false,
  })
  const script = outputFiles[0]?.text ?? ''
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(
      isScript
        ? script
        : '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
  const browser: Browser = await chromium.launch({ ...(executablePath && { executablePath }), args })

  async function openIn(context: ReturnType<Page['context']>): Promise<Page> {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    onTestFinished(() => expect(errors).toEqual([]))
    await page.goto(origin)
    return page
  }

  return {
    origin,
    async open() {
      const context = await browser.newContext()
      onTestFinished(() => context.close())
      return openIn(context)
    },
    openBeside: (page) => openIn(page.context()),
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
    },
  }
}
