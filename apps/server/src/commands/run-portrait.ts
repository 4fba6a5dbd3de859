import { CommanderError } from 'commander'
import { adviseOnClock } from './advise-on-clock.ts'
import { adviseOnOrder } from './advise-on-order.ts'
import { createProgram } from './create-program.ts'
import { describeFailure } from './describe-failure.ts'
import { type Exit, exitCodes } from './exit-codes.ts'
import { createRetryNotes } from './retry-notes.ts'
import type { Session } from './session.ts'
import type { Settings } from './settings/settings.ts'
import type { Terminal } from './terminal.ts'

/** Runs the command with its arguments, without the program's name; answers the exit code. Never rejects. */
export async function runPortrait(args: readonly string[], terminal: Terminal): Promise<number> {
  let ending: Exit | number = 'done'
  let settings: Settings = {}
  const retries = createRetryNotes()
  const session: Session = {
    ...terminal,
    endWith(exit) {
      ending = exit
    },
    goBy(found) {
      settings = found
    },
    noteRetry: retries.note,
  }
  const program = createProgram(session)
  try {
    await program.parseAsync([...args], { from: 'user' })
    for (const line of retries.lines()) terminal.errors.write(`${line}\n`)
  } catch (error) {
    const advice = adviseOnOrder(error, args, program) + (await adviseOnClock(error, session, settings))
    ending = tellFailure(error, advice, args, terminal)
  }
  return typeof ending === 'number' ? ending : exitCodes[ending].code
}

function tellFailure(error: unknown, advice: string, args: readonly string[], { environment, errors }: Terminal): Exit {
  if (error instanceof CommanderError && isHelp(error)) return error.exitCode === 0 ? 'done' : 'usage'
  if (environment.PORTRAIT_LOG === 'debug' && error instanceof Error) errors.write(`${error.stack}\n`)
  const { exit, message, ...rest } = describeFailure(error)
  const failure = { message: message + advice, ...rest }
  const json = { error: { exit: exitCodes[exit].code, ...failure } }
  errors.write(asksForJson(args) ? `${JSON.stringify(json)}\n` : `${failure.message}\n`)
  return exit
}

/** Help has been printed, because it was asked for or because a command needs another one after it. */
function isHelp({ code }: CommanderError): boolean {
  return code === 'commander.help' || code === 'commander.helpDisplayed' || code === 'commander.version'
}

function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? undefined : end).includes('--json')
}
