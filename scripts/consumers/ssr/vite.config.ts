import { defineConfig } from 'vite'

export default defineConfig({ build: { ssr: 'entry-server.ts', emptyOutDir: true } })
