import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { CommandError } from '../../command-error.ts'
import type { Session } from '../session.ts'

/**
 * Runs a command on this terminal and hands signals on to it. Answers its exit code, or, as shells do, 128 and the number
 * of the signal that ended it. Throws a CommandError when it cannot be started.
 */
export async function runChild(
  session: Session,
  [file = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const child = spawn(file, args, { cwd: session.directory, env: environment, stdio: 'inherit' })
  const off = session.onStop((signal) => {
    // A terminal sends Ctrl-C to the child as well.
    if (signal !== 'SIGINT' || !session.input.isTTY) child.kill(signal)
  })
  try {
    const [code, signal]: [number | null, NodeJS.Signals | null] = await once(child, 'close').then(([c, s]) => [c, s])
    return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
  } catch (error) {
    throw explainSpawnError(error, file)
  } finally {
    off()
  }
}

function explainSpawnError(error: unknown, file: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  if (error.code === 'ENOENT') {
    return new CommandError(`There is no command ${file}. Is it installed, and is its folder in PATH?`, 'not-found')
  }
  return new CommandError(`${file} cannot be run (${error.code}). Is it executable?`, 'not-executable')
}
