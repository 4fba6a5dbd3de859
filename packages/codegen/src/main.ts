#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import module from 'node:module'

const { engines }: { engines: { node: string } } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
const oldest = engines.node.replace('>=', '')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number)

// An older Node could not load the program: it would end with a stack trace.
if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) {
  // TypeScript and Ajv take longer to compile than to run here; from the second run on what was compiled is read.
  module.enableCompileCache()
  const { runCodegen } = await import('./run-codegen.ts')
  await runCodegen()
} else {
  process.stderr.write(`portrait-codegen needs Node ${oldest} or newer; this is ${process.versions.node}.\n`)
  process.exitCode = 2
}
