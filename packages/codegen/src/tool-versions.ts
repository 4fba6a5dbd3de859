import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The generators behind the files, as headers name them. */
export function toolVersions(): { readonly types: string; readonly validators: string } {
  return {
    types: `openapi-typescript ${versionOf('openapi-typescript')}`,
    validators: `ajv ${versionOf('ajv')} (standalone)`,
  }
}

/** The version of a dependency, wherever it is installed. Both that are asked for export their package.json. */
function versionOf(name: 'openapi-typescript' | 'ajv'): string {
  const { version }: { version: string } = require(`${name}/package.json`)
  return version
}
