import { CommandError } from '../command-error.ts'

/** Asks for `--yes` before something is lost. Throws a CommandError. */
export function requireYes(yes: boolean | undefined, what: string): void {
  if (yes !== true) throw new CommandError(`${what}. Add --yes if that is meant.`, 'usage')
}
