import type { ServiceResponse } from '@portrait/service'

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Portrait</title>
<style>
  :root { color-scheme: light dark }
  body { font: 16px/1.6 system-ui, sans-serif; max-width: 40rem; margin: 12vh auto; padding: 0 1.5rem }
  h1 { font-size: 1.5rem; margin: 0 0 .5rem }
  code { font: .9em ui-monospace, monospace; background: color-mix(in srgb, currentColor 8%, transparent); padding: .1em .35em; border-radius: .3em }
  table { border-collapse: collapse; margin: 1.5rem 0 }
  td { padding: .25rem 1.5rem .25rem 0; vertical-align: top }
</style>
<h1>Portrait is running</h1>
<p>Tencent Cloud's user-profile APIs, answered by a service of your own.</p>
<table>
  <tr><td>Chat server API<td><code>POST /v4/…</code>
  <tr><td>LCIC users<td><code>POST /</code> with <code>X-TC-Action</code>
  <tr><td>Web API<td><code>/web/v1/…</code>
  <tr><td>Reference<td><a href="docs/">API reference</a>
  <tr><td>Console<td><a href="/console/"><code>/console/</code></a>, unless the control API is off
  <tr><td>Health<td><code>GET /healthz</code>
</table>
<p>The SDKAppID, the secrets and the demo users are in <code>ready.json</code> in the service's data directory.</p>
`

/** What a browser sees at the root. */
export const landingPage: ServiceResponse = {
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  },
  body: html,
}
