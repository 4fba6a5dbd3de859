import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of an installed Chromium; `undefined` when there is none. */
export function findChromium(): string | undefined {
  return usualPlaces.find((path) => existsSync(path))
}
