// Opens the built stories in Chromium: each by itself, where its play function runs, and all of them on the Docs page.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { preview } from 'vite'

/** What a story shows by itself, and on the Docs page. All are of rider_17: with a state in common they would agree. */
const stories = {
  'profilecard--shown': { alone: 'Aoi', inDocs: 'Aoi' },
  'profilecard--renamed': { alone: 'Mio', inDocs: 'Ren' },
  'profilecard--loading': { alone: 'Loading…', inDocs: 'Loading…' },
  'profilecard--failed': { alone: 'Failed: 60007', inDocs: 'Failed: 60007' },
}

const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
if (executablePath === undefined) console.log('There is no Chromium here: the built stories were not opened.')
else await inChromium(executablePath, checkStories)

async function checkStories(page: Page, url: string): Promise<void> {
  const { entries }: Index = await (await fetch(`${url}index.json`)).json()
  const built = Object.values(entries).filter(({ type }) => type === 'story')
  assert.deepEqual(built.map(({ id }) => id).sort(), Object.keys(stories).sort())

  for (const [id, { alone }] of Object.entries(stories)) {
    await page.goto(`${url}iframe.html?id=${id}`)
    // The play function is through, well or not: its failure is a complaint of the page.
    await page.waitForFunction('globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last("storyFinished")')
    await page.getByText(alone, { exact: true }).waitFor()
    console.log(`${id}: ${alone}`)
  }

  await page.goto(`${url}iframe.html?id=profilecard--docs&viewMode=docs`)
  for (const [id, { inDocs }] of Object.entries(stories))
    await page.locator(`#story--${id}-inner`).getByText(inDocs, { exact: true }).waitFor()
  console.log('profilecard--docs: all of them, each with its own state')
}

interface Index {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: 'story' | 'docs' }>>
}

/** Serves the build, not from the root, to a page of a Chromium that reaches nothing but this machine. */
async function inChromium(executablePath: string, use: (page: Page, url: string) => Promise<void>): Promise<void> {
  const server = await preview({
    configFile: false,
    base: '/some/where/',
    build: { outDir: 'dist' },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    const note = (complaint: string) => {
      console.error(complaint)
      complaints.push(complaint)
    }
    page.on('pageerror', ({ message }) => note(message))
    page.on('console', (message) => {
      // The browser tells of each refusal of the service by itself, and asks the host for an icon.
      const isExpected = /\/web\/v1\/|\/favicon\.ico$/.test(message.location().url)
      if (message.type() === 'error' && !isExpected) note(message.text())
    })
    await use(page, server.resolvedUrls?.local[0] ?? '')
    assert.equal(complaints.length, 0, 'The pages complained.')
  } finally {
    await browser.close()
    await server.close()
  }
}
