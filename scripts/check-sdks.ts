// Checks the clients in other languages against the vendor's own packages, and against a second generator.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../apps/server/src/index.ts'
import { checkDocs } from './sdks/check-docs.ts'
import { checkTc3 } from './sdks/check-tc3.ts'
import { checkUserSigs } from './sdks/check-user-sigs.ts'
import { crossCheck } from './sdks/cross-check.ts'
import { isThere, languages, missingFor, type RunProgram } from './sdks/languages.ts'

const root = join(import.meta.dirname, '..')
const folder = await mkdtemp(join(tmpdir(), 'portrait-sdks-'))

/** Runs a check and prints what it saw, or why it failed. */
async function check(name: string, see: () => Promise<string>): Promise<void> {
  try {
    console.log(`✓ ${name}: ${await see()}`)
  } catch (error) {
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}

async function prepare(programs: Map<string, RunProgram>): Promise<void> {
  for (const [name, language] of Object.entries(languages)) {
    const missing = await missingFor(language)
    if (missing.length > 0) {
      console.log(`- ${name} is left out: ${missing.join(', ')} missing here`)
      continue
    }
    await check(`the vendor's packages for ${name}`, async () => {
      const place = join(folder, name)
      await mkdir(place)
      programs.set(name, await language.prepare(join(root, 'packages/codegen/languages'), place))
      return 'installed'
    })
  }
}

try {
  const programs = new Map<string, RunProgram>()
  await prepare(programs)
  for (const [name, program] of programs) {
    const official = languages[name]?.userSigPackage
    if (official !== undefined) await check(official, () => checkUserSigs(program, programs))
  }
  const dataDirectory = join(folder, 'data')
  const server = await startServer({ port: 0, host: '127.0.0.1', dataDirectory, ephemeral: true })
  try {
    for (const [name, program] of programs)
      await check(languages[name]?.sdk ?? name, () => checkTc3(program, server.ready))
  } finally {
    await server.close()
  }
  if (await isThere('java', '-version')) {
    await check('documentation', () => checkDocs(root, join(folder, 'docs')))
    await check('typescript-fetch', () => crossCheck(root, join(folder, 'cross-check')))
  } else {
    console.log('- openapi-generator is left out: java missing here')
  }
} finally {
  await rm(folder, { recursive: true })
}
