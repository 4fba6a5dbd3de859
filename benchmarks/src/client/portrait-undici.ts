import { createUndiciTransport } from '@portrait/client/undici'
import { Pool } from 'undici'
import { serverUrl } from './serve-client.ts'
import { servePortrait } from './serve-portrait.ts'

servePortrait({ transport: createUndiciTransport(new Pool(serverUrl.origin)) })
