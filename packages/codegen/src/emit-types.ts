import openapiTS, { astToString } from 'openapi-typescript'
import type { Document } from './document.ts'

/** The wire types of one API, from its bundled document, as openapi-typescript writes them. */
export async function emitTypes(bundled: Document): Promise<string> {
  return astToString(await openapiTS(Buffer.from(JSON.stringify(bundled)), { silent: true }))
}
