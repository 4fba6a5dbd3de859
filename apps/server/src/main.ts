#!/usr/bin/env node
import module from 'node:module'

// Compiling takes longer than starting: from the second run on, what was compiled is read from a temporary folder.
// Nodes that are too old for it are told so by the commands that need a newer one.
module.enableCompileCache?.()
const { runPortrait } = await import('./commands/run-portrait.ts')
const { createTerminal } = await import('./commands/terminal.ts')

process.exitCode = await runPortrait(process.argv.slice(2), createTerminal())
