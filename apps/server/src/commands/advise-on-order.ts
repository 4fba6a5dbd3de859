import { type Command, CommanderError } from 'commander'

/** What to add to a failure when options stood before the command that they are for; else nothing. */
export function adviseOnOrder(error: unknown, args: readonly string[], program: Command): string {
  if (!(error instanceof CommanderError && error.code === 'commander.unknownOption')) return ''
  let command = program
  for (const word of args) {
    if (word.startsWith('-')) break
    const next = command.commands.find((candidate) => candidate.name() === word)
    if (next === undefined) return ''
    command = next
  }
  const isEarly = command.commands.length > 0
  return isEarly ? ' Options stand after the whole command, as in portrait profile get rider_17 --data DIR.' : ''
}
