import { servePortrait } from './serve-portrait.ts'

servePortrait({ fetch })
