import { lcicSettings } from '@portrait/protocol'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './expect-accessible.ts'
import type { OpenPageOptions } from './open-page.ts'

/** Opens the page over a service that is as seeded, past whatever it asks first. */
export type Open = (options?: OpenPageOptions) => Promise<Page>

export const left = (page: Page): Locator => page.getByRole('region', { name: 'Left pane' })
export const right = (page: Page): Locator => page.getByRole('region', { name: 'Right pane' })

export async function signIn(pane: Locator, userId: string): Promise<void> {
  await pane.getByRole('button', { name: userId }).click()
  await pane.getByRole('button', { name: 'Sign out' }).waitFor()
}

export async function look(pane: Locator, userId: string): Promise<void> {
  const picker = pane.getByRole('combobox', { name: 'Profile of' })
  await picker.fill(userId)
  await picker.press('Enter')
}

const goTo = (page: Page, tab: string): Promise<void> => page.getByRole('tab', { name: tab, exact: true }).click()
export const heading = (pane: Locator, name: string): Promise<void> =>
  pane.getByRole('heading', { level: 2, name, exact: true }).waitFor()

async function choose(page: Page, scenario: string): Promise<void> {
  await goTo(page, 'Controls')
  await page.getByRole('button', { name: scenario }).click()
  await page.getByRole('status').filter({ hasText: scenario }).waitFor()
  await goTo(page, 'Two users')
}

async function refuse(page: Page): Promise<void> {
  await signIn(left(page), 'rider_17')
  await left(page).getByLabel('Location').fill('seventeen bytes!!')
  await left(page).getByText('17 of 16 bytes').waitFor()
  await left(page).getByRole('button', { name: 'Save' }).click()
  expect(await left(page).getByRole('alert').textContent()).toContain('Not saved40601')
  await goTo(page, 'Requests')
  await page.getByRole('option', { name: /^40601 *updateMyProfile/ }).click()
}

async function copied(page: Page, name: string): Promise<string> {
  const button = page.getByRole('button', { name })
  await button.click()
  await page.locator('.copy', { has: button }).getByText('Copied').waitFor()
  return page.evaluate<string>('navigator.clipboard.readText()')
}

async function edges(part: Locator): Promise<{ readonly top: number; readonly bottom: number }> {
  const box = await part.boundingBox()
  if (box === null) throw new Error('It is not shown.')
  return { top: box.y, bottom: box.y + box.height }
}

const background = (page: Page): Promise<string> =>
  page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')

/** What LCIC is asked. */
export const describeRider = {
  headers: { 'x-tc-action': 'DescribeUser', 'x-tc-version': lcicSettings.tcVersion },
  body: '{"UserId":"rider_17"}',
}

export interface StoryTools {
  readonly open: Open
  /** Asks LCIC for rider_17, in the name of a server. */
  callLcic(page: Page): Promise<unknown>
  /** Repeats what was copied; what it answers. */
  readonly runCurl?: ((command: string) => Promise<string>) | undefined
}

/** What the page can do, whatever service is behind it. */
export function tellStories({ open, callLcic, runCurl }: StoryTools): void {
  describe('two users', () => {
    it('see what the other does, without asking', async () => {
      const page = await open()
      await signIn(left(page), 'rider_17')
      await signIn(right(page), 'rider_18')
      await look(right(page), 'rider_17')
      await heading(right(page), 'Aoi')
      await left(page).getByLabel('Nickname').fill('Mio')
      await left(page).getByLabel('Birthday').fill('2002-06-04')
      await left(page).getByLabel('Mute messages').check()
      await left(page).getByLabel('Team').fill('green')
      await left(page).getByText('Changed: Nickname, Birthday, Mute messages, Team').waitFor()
      await left(page).getByRole('button', { name: 'Save' }).click()
      await page.getByText('Saved.').waitFor()
      await heading(right(page), 'Mio')
      await right(page).getByText('4 June 2002').waitFor()

      await page.reload()
      await heading(left(page), 'Mio')
      await heading(right(page), 'Mio')
      expect(await left(page).getByLabel('Mute messages').isChecked()).toBe(true)
      expect(await left(page).getByLabel('Badge').isEditable()).toBe(false)
      expect(await left(page).getByLabel('Note').count()).toBe(0)

      await page.getByRole('button', { name: 'Start over' }).click()
      await heading(left(page), 'Aoi')
      await page.getByRole('button', { name: 'Undo' }).click()
      await heading(left(page), 'Mio')
      await left(page).getByRole('button', { name: 'Sign out' }).click()
      await left(page).getByRole('button', { name: 'Mio' }).waitFor()
    })

    it('keep what one is typing while the other saves', async () => {
      const page = await open()
      await signIn(left(page), 'rider_17')
      await signIn(right(page), 'rider_17')
      await left(page).getByLabel('Status line').fill('not yet saved')
      await right(page).getByLabel('Nickname').fill('Kai')
      await right(page).getByRole('button', { name: 'Save' }).click()
      await heading(left(page), 'Kai')
      expect(await left(page).getByLabel('Status line').inputValue()).toBe('not yet saved')
      await left(page).getByText('Changed: Status line').waitFor()
      await left(page).getByLabel('Level').fill('99999999999')
      await left(page).getByText('0 to 4294967295').waitFor()
      // Whatever has the focus is not under the bar with the changes.
      const bar = await edges(left(page).locator('.save-bar'))
      expect((await edges(left(page).locator(':focus'))).bottom).toBeLessThanOrEqual(bar.top)
    })

    it('are told when there is nobody', async () => {
      const page = await open()
      await signIn(left(page), 'rider_18')
      await look(left(page), 'rider_20')
      await heading(left(page), 'No name yet')
      await look(left(page), 'ghost')
      await heading(left(page), 'Nobody here')
    })

    it('work by keyboard alone, for somebody new', async () => {
      const page = await open()
      await left(page).getByLabel('Or somebody else').focus()
      await page.keyboard.type('rider_99')
      await page.keyboard.press('Enter')
      await heading(left(page), 'No name yet')
      await page.locator('.pane-body:focus').waitFor()
      await left(page).getByLabel('Nickname').focus()
      await page.keyboard.type('Kai')
      await page.keyboard.press('Enter')
      await heading(left(page), 'Kai')
      await page.getByRole('tab', { name: 'Two users' }).focus()
      await page.keyboard.press('ArrowRight')
      await page.getByRole('option', { name: 'Kai rider_99' }).waitFor()
    })
  })

  describe('requests', () => {
    it('tell why they were refused', async () => {
      const page = await open()
      await refuse(page)
      const details = page.getByRole('article')
      await details.getByText('too-long').waitFor()
      await details.getByText('Shorten it by 1 byte', { exact: false }).waitFor()
      expect(await details.textContent()).not.toMatch(/Bearer (?!\[redacted\])/)
      await page.getByText('Refused only').click()
      expect(await page.getByRole('switch', { name: 'Refused only' }).isChecked()).toBe(true)
      expect(await page.getByRole('main').getByRole('option').count()).toBe(1)
      await page.getByLabel('Search requests').fill('nothing like it')
      await page.getByText('Nothing fits').waitFor()
      await page.getByRole('button', { name: 'Forget all' }).click()
      await page.getByText('No requests yet').waitFor()
    })

    it('are copied as a command and as a test', async () => {
      const page = await open()
      await refuse(page)
      const command = await copied(page, 'Copy as curl')
      expect(command).toMatch(/^curl -sS -X PATCH 'http:\/\/127\.0\.0\.1:\d+\/web\/v1\/profile'/m)
      expect(command).not.toContain('[redacted]')
      if (runCurl !== undefined) expect(await runCurl(command)).toContain('"code":40601')
      const test = await copied(page, 'Copy as test')
      expect(test).toContain('it("updateMyProfile answers 40601"')
      expect(test).toContain('toBe("too-long")')
      expect(test).toMatch(/customFields: \[[^\]]*key: "Team".*userId: "rider_17",.*nick: "Aoi",/s)
    })

    it('of servers are shown as well, and signed anew when they are copied', async () => {
      const page = await open()
      await goTo(page, 'Controls')
      await page.getByLabel('API').selectOption('LCIC')
      await page.getByLabel('Calls').selectOption('DescribeUser')
      await page.getByLabel('What happens').selectOption('code ResourceNotFound.User')
      await page.getByLabel('How often').fill('1')
      await page.getByRole('button', { name: 'Add the rule' }).click()
      await page.getByText('for DescribeUser, once').waitFor()
      await callLcic(page)
      await goTo(page, 'Requests')
      await page.getByRole('option', { name: /^refused *DescribeUser.*ResourceNotFound\.User/ }).click()
      await page.getByRole('article').getByText('fault-rule').waitFor()
      expect(await copied(page, 'Copy as test')).toMatch(/mock\.signLcic\(.*mock\.faults\.set\(/s)
      await callLcic(page)
      await page.getByRole('option', { name: /^200 *DescribeUser/ }).click()
      const command = await copied(page, 'Copy as curl')
      expect(command).toMatch(/-H 'authorization: TC3-HMAC-SHA256 .*Signature=[0-9a-f]{64}'/)
      if (runCurl !== undefined) expect(await runCurl(command)).toContain('"Name":"Aoi"')
    })
  })

  describe('users', () => {
    it('are found by what is known of them', async () => {
      const page = await open()
      await goTo(page, 'Users')
      await page.getByText('1 to 4 of 4').waitFor()
      await page.getByLabel('Tag', { exact: true }).fill('climber')
      await page.getByLabel('Attribute', { exact: true }).fill('city')
      await page.getByLabel('Attribute’s value').fill('Kyoto')
      await page.getByLabel('LCIC users only').check()
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByText('1 to 1 of 1').waitFor()
      await page.getByRole('option', { name: 'Aoi rider_17' }).click()
      const details = page.getByRole('article', { name: 'User rider_17' })
      expect(await details.textContent()).toMatch(/Kyoto.*yearly.*climber.*morning.*crm-0017/s)
      await page.getByLabel('Nickname').fill('Nobody at all')
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByText('No user meets all conditions').waitFor()
      await page.getByRole('button', { name: 'Everybody' }).click()
      await page.getByText('1 to 4 of 4').waitFor()
    })

    it('are paged through when there are many, and are missed when there are none', async () => {
      const page = await open()
      await choose(page, 'A hundred users')
      await left(page).getByRole('button', { name: 'user_001' }).waitFor()
      await goTo(page, 'Users')
      await page.getByText('1 to 20 of 100').waitFor()
      await page.getByRole('button', { name: 'Next' }).click()
      await page.getByText('21 to 40 of 100').waitFor()
      await choose(page, 'Nobody yet')
      await left(page).getByText('There are no users.', { exact: false }).waitFor()
      await goTo(page, 'Users')
      await page.getByText('The app has no users.', { exact: false }).waitFor()
      await choose(page, 'As seeded')
      await left(page).getByRole('button', { name: 'rider_17' }).waitFor()
    })
  })

  describe('controls', () => {
    it('make a call fail as often as one likes', async () => {
      const page = await open()
      await signIn(left(page), 'rider_17')
      await goTo(page, 'Controls')
      await page.getByText('Nothing goes wrong on purpose.').waitFor()
      await page.getByLabel('Calls').selectOption('updateMyProfile')
      await page.getByLabel('What happens').selectOption('code 40005')
      await page.getByLabel('How often').fill('1')
      await page.getByRole('button', { name: 'Add the rule' }).click()
      await page.getByText('for updateMyProfile, once').waitFor()
      await goTo(page, 'Two users')
      await left(page).getByLabel('Nickname').fill('Mio')
      await left(page).getByRole('button', { name: 'Save' }).click()
      expect(await left(page).getByRole('alert').textContent()).toContain('Not saved40005')
      await left(page).getByRole('button', { name: 'Save' }).click()
      await heading(left(page), 'Mio')
      await goTo(page, 'Controls')
      await page.getByText('struck 1 of 2').waitFor()
      await page.getByRole('button', { name: 'Remove fault-1' }).click()
      await page.getByText('Nothing goes wrong on purpose.').waitFor()
    })

    it('stop and move the clock', async () => {
      const page = await open()
      await goTo(page, 'Controls')
      await page.getByText('real time', { exact: true }).waitFor()
      await page.getByRole('button', { name: 'Stop it' }).click()
      await page.getByText('stands still').waitFor()
      const before = await page.locator('time').getAttribute('datetime')
      await page.getByRole('button', { name: 'A day on' }).click()
      await page.locator(`time:not([datetime="${before}"])`).waitFor()
      const after = await page.locator('time').getAttribute('datetime')
      expect(Date.parse(after ?? '') - Date.parse(before ?? '')).toBe(86_400_000)
      await page.getByRole('button', { name: 'Back to real time' }).click()
      await page.getByText('real time', { exact: true }).waitFor()
      const first = await page.locator('time').getAttribute('datetime')
      await page.locator(`time:not([datetime="${first}"])`).waitFor()
    })

    it.each([
      ['Rate limited', 'Not saved60007'],
      ['Undeclared field', 'Not saved40009'],
      ['Offline', 'Not saved2800'],
    ])('bring about: %s', async (scenario, outcome) => {
      const page = await open()
      await signIn(left(page), 'rider_17')
      await choose(page, scenario)
      await left(page).getByLabel('Team').fill('green')
      await left(page).getByRole('button', { name: 'Save' }).click()
      expect(await left(page).getByRole('alert').textContent()).toContain(outcome)
      expect(await left(page).getByLabel('Team').inputValue()).toBe('green')
    })

    it('let signatures expire', async () => {
      const page = await open()
      await signIn(left(page), 'rider_17')
      await choose(page, 'Expired signatures')
      await left(page).getByLabel('Team').fill('green')
      await left(page).getByRole('button', { name: 'Save' }).click()
      await left(page).getByRole('alert').waitFor()
      await goTo(page, 'Requests')
      await page.getByRole('option', { name: /70001/ }).first().click()
      await page.getByRole('article').getByText('user-sig-expired').waitFor()
    })
  })

  // In the dark the colours are others, and nothing else is.
  describe.each([
    ['light', undefined],
    ['dark', 'color-contrast'],
  ] as const)('in %s', (colorScheme, rule) => {
    it('is usable with a screen reader, in every part', async () => {
      const page = await open({ colorScheme })
      const expectUsable = () => expectAccessible(page, rule)
      await left(page).getByRole('button', { name: 'rider_17' }).waitFor()
      await expectUsable()
      await signIn(right(page), 'rider_18')
      await look(right(page), 'rider_17')
      await heading(right(page), 'Aoi')
      await refuse(page)
      await page.getByRole('article').waitFor()
      await expectUsable()
      await goTo(page, 'Two users')
      await expectUsable()
      await goTo(page, 'Users')
      await page.getByRole('main').getByRole('option').first().click()
      await expectUsable()
      await goTo(page, 'Controls')
      await page.getByText('real time', { exact: true }).waitFor()
      await expectUsable()
    })
  })

  it('looks as one likes, and still does after a reload', async () => {
    const page = await open({ colorScheme: 'light' })
    const light = await background(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await background(page)
    expect(dark).not.toBe(light)
    await page.getByRole('radiogroup', { name: 'Theme' }).getByRole('radio', { checked: true }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('radio', { name: 'Light' }).isChecked()).toBe(true)
    expect(await background(page)).toBe(light)
    await page.reload()
    await page.getByRole('radio', { name: 'Light', checked: true }).waitFor()
    expect(await background(page)).toBe(light)
    // Nothing is drawn before the theme is known.
    expect(await page.locator('script[blocking="render"]').count()).toBe(1)
    await page.getByRole('radio', { name: 'Light' }).focus()
    await page.keyboard.press('ArrowLeft')
    expect(await background(page)).toBe(dark)
    expect(await page.evaluate('localStorage.getItem("portrait-theme")')).toBe(null)
  })

  it('fits on a phone', async () => {
    const page = await open({ viewport: { width: 360, height: 740 } })
    await refuse(page)
    // What is picked is shown, although it stands below the list.
    await page.getByRole('article').getByText('too-long').waitFor()
    expect((await edges(page.getByRole('article'))).top).toBeLessThan(100)
    await choose(page, 'A hundred users')
    // What the page says leaves the way to its buttons free.
    await page.getByRole('button', { name: 'Start over' }).click()
    for (const tab of ['Two users', 'Users', 'Requests', 'Controls']) {
      await goTo(page, tab)
      expect(await page.evaluate('document.documentElement.scrollWidth'), tab).toBeLessThanOrEqual(360)
    }
  })
}
