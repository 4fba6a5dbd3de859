#!/usr/bin/env node
import { runPortrait } from './commands/run-portrait.ts'
import { createTerminal } from './commands/terminal.ts'

process.exitCode = await runPortrait(process.argv.slice(2), createTerminal())
