import { createHash } from 'node:crypto'

/** A plain page in the console's place. */
export interface ConsoleNotice {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const style = `
  :root { color-scheme: light dark }
  body { font: 16px/1.6 system-ui, sans-serif; max-width: 40rem; margin: 12vh auto; padding: 0 1.5rem }
  h1 { font-size: 1.5rem; margin: 0 0 .5rem }
  code { font: .9em ui-monospace, monospace }
`

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`

function toNotice(title: string, text: string): ConsoleNotice {
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
      'retry-after': '1',
    },
    body: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="1">
<title>Portrait console</title>
<style>${style}</style>
<main>
<h1>${title}</h1>
<p>${text}</p>
</main>
`,
  }
}

/** Stands there until the files are loaded. */
export const buildingPage = toNotice(
  'The console is being built',
  'That happens once, in the repository alone, and takes some seconds. The service works meanwhile; this page comes back by itself.',
)

/** Stands there when they cannot be. */
export const failedPage = toNotice(
  'The console could not be built',
  'It is being tried again. To see why: <code>npx -y pnpm@12 --filter @portrait/mock build:live</code>',
)
