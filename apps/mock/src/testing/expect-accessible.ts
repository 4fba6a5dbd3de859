import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

declare const axe: { run(options: RunOptions): Promise<AxeResults> }

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails with what axe finds in a page, by one rule or by all. A script of the test's own, so the page's policy does not hold it. */
export async function expectAccessible(page: Page, rule?: string): Promise<void> {
  await page.evaluate(await source)
  const { violations } = await page.evaluate(
    (options) => axe.run(options),
    rule === undefined ? {} : { runOnly: [rule] },
  )
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
  expect(findings).toEqual([])
}
