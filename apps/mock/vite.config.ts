import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  // The files run from any path.
  base: './',
  // The plugin serves and builds the worker file of the installed MSW: no copy of it can go stale.
  plugins: [react(), msw({ mode: 'worker-only' })],
  // The service and its validators are part of the page.
  build: { chunkSizeWarningLimit: 1024 },
  resolve: { conditions: ['@portrait/source', ...defaultClientConditions] },
})
