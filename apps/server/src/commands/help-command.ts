import type { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { describeExitCodes } from './exit-codes.ts'
import { suggest } from './nearest-name.ts'
import type { Session } from './session.ts'
import { describeSettings } from './settings/describe-settings.ts'

const topics: Readonly<Record<string, () => string>> = {
  'exit-codes': describeExitCodes,
  settings: describeSettings,
}

/** Adds `portrait help`: of any command, of the exit codes, of the settings. */
export function addHelpCommand(program: Command, session: Session): void {
  program
    .command('help')
    .description(`help about a command, or about ${Object.keys(topics).join(' or ')}`)
    .argument('[topic...]')
    .action((words: string[]) => help(program, words, session))
  program.helpCommand(false)
  program.addHelpText('after', '\nSee also: portrait help exit-codes, portrait help settings')
}

function help(program: Command, words: readonly string[], session: Session): void {
  const [first = ''] = words
  const topic = Object.hasOwn(topics, first) ? topics[first] : undefined
  if (topic !== undefined) {
    session.output.write(topic())
    return
  }
  let command = program
  for (const word of words) {
    const next = command.commands.find((candidate) => candidate.name() === word)
    if (next === undefined) {
      const names = [...command.commands.map((candidate) => candidate.name()), ...Object.keys(topics)]
      throw new CommandError(`There is no help about ${words.join(' ')}.${suggest(word, names)}`, 'usage')
    }
    command = next
  }
  command.outputHelp()
}
