import { defineConfig } from 'vite'

export default defineConfig({
  build: { lib: { entry: process.env.ENTRY ?? 'page.ts', formats: ['es'], fileName: 'page' } },
})
