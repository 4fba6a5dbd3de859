import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

// Playwright's own Chromium, unless there is one on this machine.
const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))

export default defineConfig({
  outputDir: 'node_modules/.playwright',
  testMatch: '*.spec.ts',
  workers: 1,
  use: {
    launchOptions: { ...(installed && { executablePath: installed }), args: ['--no-sandbox'] },
  },
})
