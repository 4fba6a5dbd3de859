import { createFetchTransport } from './fetch-transport.ts'
import type { Transport } from './transport.ts'

/** Sends requests by the platform's `fetch`, which is looked up at each call. */
export const defaultTransport: Transport = createFetchTransport()
