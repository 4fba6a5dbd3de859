import { CommandError } from '../../command-error.ts'
import { type SettingName, type SettingValues, settingTable } from './setting-table.ts'

/** A setting and where it was found, in words: `PORTRAIT_URL`, `portrait.json`. */
export interface Found<Value> {
  readonly value: Value
  readonly source: string
}

/** What is known of where a service is and who calls it. */
export type Settings = { readonly [Name in SettingName]?: Found<SettingValues[Name]> } & {
  /** The ready file that counts: where it is from the working directory, and the app that it names. */
  readonly readyFile?: { readonly path: string; readonly sdkAppId: number }
  /** A ready file that nobody removed: the service that wrote it was killed. */
  readonly staleReadyFile?: string
}

/** The values of settings that a command cannot do without. Throws a CommandError that says how to give them. */
export function requireSettings<Name extends SettingName>(
  settings: Settings,
  ...names: readonly Name[]
): { readonly [N in Name]: SettingValues[N] } {
  const missing = names.filter((name) => settings[name] === undefined)
  if (missing.length > 0) throw missingSettings(settings, missing)
  return Object.fromEntries(names.map((name) => [name, settings[name]?.value])) as {
    readonly [N in Name]: SettingValues[N]
  }
}

/** Says how to give what is missing; of places one is enough. */
export function missingSettings(
  { staleReadyFile }: Settings,
  names: readonly SettingName[],
  conjunction: 'and' | 'or' = 'and',
): CommandError {
  const ways = names.map((name) => {
    const { flag, environment } = settingTable[name]
    return `${name} (${flag.split(' ')[0]}, ${environment} or portrait.json)`
  })
  const missing = `Missing: ${ways.join(`, ${conjunction} `)}.`
  const advice =
    staleReadyFile === undefined
      ? 'portrait start runs a service; for one that runs in another folder give --data DIR.'
      : `${staleReadyFile} was left by a service that has ended: start it again with portrait start.`
  return new CommandError(`${missing} ${advice}`, 'usage')
}
