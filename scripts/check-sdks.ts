// Checks the clients in other languages against the vendor's own packages, and against a second generator.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkUserSigs } from './sdks/check-user-sigs.ts'
import { crossCheck } from './sdks/cross-check.ts'
import { signers } from './sdks/signers.ts'

const root = join(import.meta.dirname, '..')
const folder = await mkdtemp(join(tmpdir(), 'portrait-sdks-'))

const checks: Readonly<Record<string, () => Promise<string>>> = {
  ...Object.fromEntries(
    Object.entries(signers).map(([name, language]) => [
      `${name}, UserSig`,
      () => checkUserSigs(name, language, root, join(folder, name)),
    ]),
  ),
  'typescript-fetch': () => crossCheck(root, join(folder, 'cross-check')),
}

try {
  for (const [name, check] of Object.entries(checks)) {
    try {
      console.log(`✓ ${name.padEnd(18)} ${await check()}`)
    } catch (error) {
      console.log(`✗ ${name.padEnd(18)} ${error instanceof Error ? error.message : String(error)}`)
      process.exitCode = 1
    }
  }
} finally {
  await rm(folder, { recursive: true })
}
