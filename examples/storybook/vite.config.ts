import { defaultClientConditions, defineConfig } from 'vite'

// For this repository alone, whose packages run from their source.
export default defineConfig({
  resolve: { conditions: ['@portrait/source', ...defaultClientConditions] },
  server: { fs: { allow: ['../..'] } },
})
