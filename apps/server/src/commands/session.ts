import type { RetryEvent } from '@portrait/client'
import type { Exit } from './exit-codes.ts'
import type { Settings } from './settings/settings.ts'
import type { Terminal } from './terminal.ts'

/** One run of the command. */
export interface Session extends Terminal {
  /** Says how the run ends, by name or by a child's exit code; `done` when nobody says. */
  endWith(exit: Exit | number): void
  /** Says what the run goes by, so that a failure can be told with what is known. */
  goBy(settings: Settings): void
  /** A call is made again. */
  noteRetry(event: RetryEvent): void
}

/** Prints a result: as JSON in one line where machines read, else as text. */
export function print(session: Session, json: boolean | undefined, value: unknown, toText: () => string): void {
  session.output.write(`${json ? JSON.stringify(value) : toText()}\n`)
}
