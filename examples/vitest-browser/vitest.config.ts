import { existsSync } from 'node:fs'
import { playwright } from '@vitest/browser-playwright'
import { msw } from 'msw/vite'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'

// Playwright's own Chromium, unless there is one on this machine.
const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))

export default defineConfig({
  // The plugin serves the worker of the installed MSW as /mockServiceWorker.js.
  plugins: [msw({ mode: 'worker-only' })],
  // For this repository alone, whose packages run from their source.
  resolve: { conditions: ['@portrait/source', ...defaultClientConditions] },
  test: {
    include: ['src/**/*.test.tsx'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { ...(installed && { executablePath: installed }), args: ['--no-sandbox'] },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
