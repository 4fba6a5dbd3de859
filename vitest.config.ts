import { defineConfig } from 'vitest/config'

const source = '@portrait/source'

export default defineConfig({
  ssr: {
    resolve: { conditions: [source, 'node', 'module', 'import', 'default'], externalConditions: [source, 'node'] },
  },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'specs/**/*.test.ts'],
    pool: 'threads',
  },
})
