import { test as base } from '@playwright/test'
import { ConnectionDroppedError, createMock, type Mock } from '@portrait/msw'
import { createServer } from 'vite'

/** A mock for each test, and the address of the page for one of its users. */
export const test = base.extend<{ mock: Mock; addressOf: (userId: string) => string }, { pageUrl: string }>({
  pageUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
    async ({}, use) => {
      const server = await createServer({
        root: import.meta.dirname,
        server: { port: 0, host: '127.0.0.1' },
        logLevel: 'error',
        // For this repository alone, whose packages run from their source.
        resolve: { conditions: ['@portrait/source', 'module', 'browser', 'development|production'] },
      })
      await server.listen()
      await use(server.resolvedUrls?.local[0] ?? '')
      await server.close()
    },
    { scope: 'worker' },
  ],

  mock: async ({ page }, use) => {
    const mock = createMock({ seed: { users: [{ userId: 'rider_17', profile: { nick: 'Aoi' } }] } })
    await page.route(`${mock.baseUrl}/**`, async (route) => {
      const request = route.request()
      try {
        const body = request.postDataBuffer()
        const response = await mock.fetch(request.url(), {
          method: request.method(),
          headers: await request.allHeaders(),
          ...(body && { body: new Uint8Array(body) }),
        })
        const { status, headers } = response
        await route.fulfill({ status, headers: Object.fromEntries(headers), body: await response.text() })
      } catch (error) {
        if (!(error instanceof ConnectionDroppedError)) throw error
        await route.abort('failed')
      }
    })
    await use(mock)
  },

  addressOf: async ({ mock, pageUrl }, use) => {
    await use((userId) => {
      const { app, baseUrl, userSig } = mock
      const settings = { app: String(app.sdkAppId), url: baseUrl, user: userId, sig: userSig(userId) }
      return `${pageUrl}?${new URLSearchParams(settings)}`
    })
  },
})
