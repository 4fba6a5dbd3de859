#!/usr/bin/env node
import module from 'node:module'

// TypeScript and Ajv take longer to compile than to run here; from the second run on what was compiled is read.
module.enableCompileCache?.()
const { runCodegen } = await import('./run-codegen.ts')

await runCodegen()
