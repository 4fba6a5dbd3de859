import { defineConfig } from 'vitest/config'

// Packages run from their source. Vitest hands these conditions to Node as well, so `import` and `module` may not be
// here: CommonJS dependencies would then be given ES modules.
const conditions = ['@portrait/source', 'node']

export default defineConfig({
  // Tests of pages, in jsdom, are resolved as pages are.
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'specs/**/*.test.ts'],
    pool: 'threads',
    // Of two cores vitest would use one.
    maxWorkers: '100%',
    // Nothing is timed: what waits for a busy disk may take long, and what hangs is still found.
    testTimeout: 30_000,
  },
})
