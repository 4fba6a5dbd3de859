import { readFile } from 'node:fs/promises'

/** The generators behind the files, as headers name them. */
export async function toolVersions(): Promise<{ readonly types: string; readonly validators: string }> {
  return {
    types: `openapi-typescript ${await versionOf('openapi-typescript')}`,
    validators: `ajv ${await versionOf('ajv')} (standalone)`,
  }
}

async function versionOf(name: string): Promise<string> {
  // Not every package exports its package.json, so the folder is found by path.
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  const { version }: { version: string } = JSON.parse(await readFile(file, 'utf8'))
  return version
}
