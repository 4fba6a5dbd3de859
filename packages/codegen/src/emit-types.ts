import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import type { Spec } from './load-spec.ts'

/** The wire types of one API, as openapi-typescript writes them. */
export async function emitTypes(spec: Spec): Promise<string> {
  const document = spec.overlaidBy ? Buffer.from(JSON.stringify(spec.raw)) : pathToFileURL(spec.file)
  return astToString(await openapiTS(document, { silent: true }))
}
