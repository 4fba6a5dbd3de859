#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Compiling takes longer than starting: from the second run on what was compiled is read, from the system's temporary folder.
enableCompileCache()
const { runPortrait } = await import('./commands/run-portrait.ts')
const { createTerminal } = await import('./commands/terminal.ts')

process.exitCode = await runPortrait(process.argv.slice(2), createTerminal())
