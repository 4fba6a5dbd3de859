import { defineConfig } from 'vitest/config'

export default defineConfig({
  // For this repository alone, whose packages run from their source.
  resolve: { conditions: ['@portrait/source', 'node'] },
  test: { environment: 'jsdom', include: ['src/**/*.test.tsx'] },
})
