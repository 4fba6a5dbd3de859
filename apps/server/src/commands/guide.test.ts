import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { expect, it } from 'vitest'
import { startCommandService } from '../testing/command-service.ts'
import { createProgram } from './create-program.ts'
import { exitCodes } from './exit-codes.ts'
import type { Session } from './session.ts'

const guide = readFileSync(join(import.meta.dirname, '../../../../docs/guides/command-line.md'), 'utf8')

/** The names of all commands that do something. */
function leavesOf(command: Command, path: string): readonly string[] {
  const own = `${path}${command.name()}`
  return command.commands.length === 0 ? [own] : command.commands.flatMap((child) => leavesOf(child, `${own} `))
}

it('tells of every command', () => {
  const commands = leavesOf(createProgram({} as Session), '')
  expect(commands.length).toBeGreaterThan(25)
  expect(commands.filter((name) => !guide.includes(`\`${name}`))).toEqual([])
})

it('tells of every exit code', () => {
  const told = guide.slice(guide.indexOf('## Exit codes'))
  expect(Object.values(exitCodes).filter(({ code }) => !new RegExp(`\\b${code}\\b`).test(told))).toEqual([])
})

it('changes settings of an app with commands that work', async () => {
  const { run } = await startCommandService()
  const [, block = ''] = /## Settings of an app\n.*?```console\n(.*?)```/s.exec(guide) ?? []
  const commands = [...block.matchAll(/^\$ portrait (.*?)(?: +#.*)?$/gm)].map(([, command = '']) => command)
  expect(commands.length).toBeGreaterThan(2)
  for (const command of commands) {
    const words = [...command.matchAll(/(?:[^\s']|'[^']*')+/g)].map(([word]) => word.replaceAll("'", ''))
    expect(await run(words), command).toMatchObject({ code: 0, stderr: '' })
  }
})
