import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defaultClientConditions, defineConfig } from 'vite'

// One page, two sources: `live.html` is what a running service serves, and has no service in it.
export default defineConfig(({ mode }) => ({
  // The files run from any path.
  base: './',
  // The plugin serves and builds the worker file of the installed MSW: no copy of it can go stale.
  plugins: [react(), ...(mode === 'live' ? [] : [msw({ mode: 'worker-only' })])],
  publicDir: mode === 'live' ? false : 'public',
  build: {
    // The service and its validators are part of the page.
    chunkSizeWarningLimit: 2048,
    // A strict content security policy lets nothing in that stands in a data URL.
    assetsInlineLimit: 0,
    license: { fileName: 'third-party-licences.md' },
    rolldownOptions: { input: mode === 'live' ? 'live.html' : 'index.html' },
  },
  resolve: { conditions: ['@portrait/source', ...defaultClientConditions] },
}))
