import type { ControlClient } from '@portrait/client'
import { connectControl } from '../connect.ts'
import type { ControlArguments } from '../control-arguments.ts'
import { requireYes } from '../require-yes.ts'
import type { Session } from '../session.ts'
import { readSettings } from '../settings/read-settings.ts'
import type { Settings } from '../settings/settings.ts'

/** What every command about the state may be told. */
export type StateArguments = ControlArguments & { readonly yes?: boolean }

/** How much a service holds. */
export interface StateCounts {
  readonly apps: number
  readonly users: number
  readonly pushes: number
}

/** The control API, for what replaces everything, with the settings. Throws a CommandError, also without `--yes`. */
export async function openToReplace(
  session: Session,
  options: StateArguments,
): Promise<{ readonly control: ControlClient; readonly settings: Settings }> {
  const settings = await readSettings(session, options)
  const control = connectControl(session, settings)
  requireYes(options.yes, `This replaces everything at ${settings.url?.value}`)
  return { control, settings }
}

/** `2 apps, 1,204 users, 3 pushes`. */
export function describeCounts({ apps, users, pushes }: StateCounts): string {
  return [count(apps, 'app'), count(users, 'user'), count(pushes, 'push', 'pushes')].join(', ')
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}
