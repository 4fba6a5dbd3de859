import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createMock } from '@portrait/msw'
import { createChat } from '@portrait/node'
import { type RunningServer, startServer } from '@portrait/server'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoSeed } from './source/demo-seed.ts'
import { expectAccessible } from './testing/expect-accessible.ts'
import { findChromium } from './testing/find-chromium.ts'
import { imageFolder } from './testing/image-folder.ts'
import { launchChromium, type OpenPageOptions, openPage } from './testing/open-page.ts'
import { describeRider, tellStories } from './testing/page-stories.ts'

const executablePath = findChromium()
const found = executablePath === undefined ? 'skipped, for there is no Chromium here' : executablePath

// The demo's photos are files of the mock page.
const users = (demoSeed.users ?? []).map(({ profile, ...user }) => {
  if (profile === undefined) return user
  const { avatar: _, ...rest } = profile
  return { ...user, profile: rest }
})

describe.skipIf(executablePath === undefined)(`the console of a running service (${found})`, () => {
  let directory: string
  let server: RunningServer
  let browser: Browser

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'portrait-console-'))
    server = await startServer({
      port: 0,
      host: '127.0.0.1',
      dataDirectory: directory,
      ephemeral: true,
      limits: 'off',
      seed: {
        version: 1,
        apps: [
          { ...demoSeed, sdkAppId: 1400000001, users },
          { sdkAppId: 1400000002, name: 'Other club', users: [{ userId: 'walker_1' }] },
        ],
      },
    })
    browser = await launchChromium(executablePath!)
    // Built when it is first asked for, and kept; until then a plain page comes back by itself.
    const page = await browser.newPage()
    await page.goto(`${server.ready.url}/console/`)
    await page.getByLabel('Control token').waitFor({ timeout: 60_000 })
    await page.close()
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    await server.close()
    await rm(directory, { recursive: true })
  })

  function control(method: string, path: string) {
    const { url, controlToken } = server.ready
    return fetch(`${url}/control/v1${path}`, { method, headers: { authorization: `Bearer ${controlToken}` } })
  }

  async function open(options?: OpenPageOptions) {
    await control('POST', '/state/reset')
    await control('DELETE', '/faults')
    await control('POST', '/clock/release')
    await control('DELETE', '/journal')
    const page = await openPage(browser, `${server.ready.url}/console/`, options)
    await page.getByLabel('Control token').fill(server.ready.controlToken ?? '')
    await page.getByRole('button', { name: 'Open the console' }).click()
    await page.getByRole('button', { name: 'Start over' }).waitFor()
    return page
  }

  const runCurl = async (command: string) => (await promisify(execFile)('sh', ['-c', command])).stdout

  const callLcic = async () => {
    const { url, tencentCloud } = server.ready
    return fetch(createMock({ seed: { tencentCloud } }).signLcic(url, describeRider))
  }

  tellStories({ open, callLcic, runCurl })

  it('opens for the token alone, keeps it in the tab, and says it nowhere', async () => {
    const page = await openPage(browser, `${server.ready.url}/console/`)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByLabel('Control token').fill('no token of this service')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('alert').textContent()).toContain('unauthorized')
    await page.getByLabel('Control token').fill(server.ready.controlToken ?? '')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'Users', exact: true }).waitFor()
    await page.reload()
    await page.getByRole('tab', { name: 'Users', exact: true }).waitFor()
    expect(asked.filter((url) => url.includes(server.ready.controlToken ?? ''))).toEqual([])
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  it('shows each app of the service', async () => {
    const page = await open()
    const other = await page.getByRole('option', { name: /^Other club/ }).getAttribute('value')
    await page.getByLabel('App').selectOption(other)
    await page.getByRole('button', { name: 'walker_1' }).first().waitFor()
  })

  it('says when the service is gone, and keeps what it has shown', async () => {
    const page = await open()
    await page.getByRole('tab', { name: 'Requests' }).click()
    await fetch(`${server.ready.url}/v4/profile/portrait_gte`, { method: 'POST', body: '{}' })
    await page.getByRole('option', { name: /60009/ }).click()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Forget all' }).click()
    await page.getByRole('alert').getByText('The requests were not forgotten').waitFor()
    await page.getByRole('article').getByText('unknown-command').waitFor()
    await page.getByRole('tab', { name: 'Controls' }).click()
    await page.getByRole('button', { name: 'A minute on' }).click()
    await page.getByRole('alert').getByText('The clock was not moved').waitFor()
    await page.getByRole('button', { name: 'Nobody yet' }).click()
    await page.getByText('That did not work').waitFor()
    await expectAccessible(page)
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.getByText('Nothing goes wrong on purpose.').waitFor()
  })

  it('says when the requests were not forgotten, until they are', async () => {
    const page = await open()
    await page.getByRole('tab', { name: 'Requests' }).click()
    await fetch(`${server.ready.url}/v4/profile/portrait_gte`, { method: 'POST', body: '{}' })
    await page.getByRole('option', { name: /60009/ }).waitFor()
    await page.route('**/control/v1/journal', (route) => route.abort())
    await page.getByRole('button', { name: 'Forget all' }).click()
    await page.getByRole('alert').getByText('The requests were not forgotten').waitFor()
    await page.unroute('**/control/v1/journal')
    await page.getByRole('button', { name: 'Forget all' }).click()
    await page.getByText('No requests yet').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('shows what others ask, as they ask', async () => {
    await mkdir(imageFolder, { recursive: true })
    const page = await open({ scale: 2, viewport: { width: 1240, height: 780 } })
    await page.getByRole('tab', { name: 'Requests' }).click()
    await page.getByText('No requests yet').waitFor()
    const { url, sdkAppId, secretKey } = server.ready
    const chat = createChat({ sdkAppId, secretKey, admin: 'administrator', baseUrl: url })
    await chat.profiles.set('rider_17', { nick: 'Aoi' })
    await expect(chat.profiles.get('nobody')).rejects.toThrow()
    await callLcic()
    await fetch(`${server.ready.url}/v4/profile/portrait_gte`, { method: 'POST', body: '{}' })
    await page.getByRole('option', { name: /^partly *portrait_get.*"nobody" failed/ }).waitFor()
    await page.getByRole('option', { name: /60009/ }).click()
    await page.getByRole('article').getByText('unknown-command').waitFor()
    await page.screenshot({ path: join(imageFolder, 'console.png'), animations: 'disabled' })
  })
})
