import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { startTestServer } from '../../testing/start-test-server.ts'
import { answerDocs } from './answer-docs.ts'
import { docsFiles } from './docs-files.ts'

describe('the API reference', () => {
  it('is served beside the service, each file with a policy that lets nothing in from elsewhere', async () => {
    const { ready } = await startTestServer({ ephemeral: true })
    for (const name of ['', ...Object.keys(docsFiles)]) {
      const response = await fetch(`${ready.url}/docs/${name}`)
      expect(response.status, name).toBe(200)
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      const text = await response.text()
      expect(text.length, name).toBeGreaterThan(100)
      for (const secret of [ready.secretKey, ready.controlToken ?? '', ready.tencentCloud.secretKey])
        expect(text.includes(secret), name).toBe(false)
    }
    const short = await fetch(`${ready.url}/docs`, { redirect: 'manual' })
    expect([short.status, short.headers.get('location')]).toEqual([308, '/docs/'])
  })

  it('has nothing else, and nothing out of other folders', () => {
    for (const path of ['/docs/none.js', '/docs/../package.json', '/docs/__proto__', '/docs/constructor', '/documents'])
      expect(answerDocs(path)).toBeUndefined()
  })

  it('refers to its own files only', async () => {
    const page = await readFile(docsFiles['index.html']?.() ?? '', 'utf8')
    const links = Array.from(page.matchAll(/(?:src|href)="([^"?]+)"/g), ([, link = '']) => link)
    expect(links).toEqual(['swagger-ui.css', 'page.css', 'swagger-ui-bundle.js', 'page.js'])
    expect(page).not.toMatch(/<script>|style=|onclick/)
  })
})
