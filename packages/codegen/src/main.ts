#!/usr/bin/env node
import { readFileSync } from 'node:fs'

const { engines }: { engines: { node: string } } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
const oldest = engines.node.replace('>=', '')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number)

// An older Node could not load the program: it would end with a stack trace.
if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) {
  await import('./program.ts')
} else {
  console.error(`portrait-codegen needs Node ${oldest} or newer; this is ${process.versions.node}.`)
  process.exitCode = 2
}
