import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'

/** The script draws the whole page and knows the theme: nothing is shown before it has run. */
const renderWithScript: Plugin = {
  name: 'render-with-script',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module" crossorigin', '$& blocking="render"'),
  },
}

// One page, two sources: `live.html` is what a running service serves, and has no service in it.
export default defineConfig(({ mode }) => ({
  // The files run from any path.
  base: './',
  // The plugin serves and builds the worker file of the installed MSW: no copy of it can go stale.
  plugins: [react(), renderWithScript, ...(mode === 'live' ? [] : [msw({ mode: 'worker-only' })])],
  publicDir: mode === 'live' ? false : 'public',
  build: {
    // A folder for each page: a build empties its own, and the service keeps the console in the other.
    outDir: mode === 'live' ? 'dist/live' : 'dist/page',
    // The service and its validators are part of the page.
    chunkSizeWarningLimit: 2048,
    // A strict content security policy lets nothing in that stands in a data URL.
    assetsInlineLimit: 0,
    license: { fileName: 'third-party-licences.md' },
    rolldownOptions: { input: mode === 'live' ? 'live.html' : 'index.html' },
  },
  resolve: { conditions: ['@portrait/source', ...defaultClientConditions] },
}))
