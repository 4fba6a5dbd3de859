import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { CommandError } from '../../command-error.ts'
import { isOwnedByAnother } from '../../serve/ready-file.ts'
import { readInput } from '../read-input.ts'
import type { Session } from '../session.ts'
import { type SettingName, settingNames, settingTable } from './setting-table.ts'
import type { Found, Settings } from './settings.ts'
import { readSettingsFile } from './settings-file.ts'

/** What commander makes of the flags that `addSettings` adds. */
export type SettingArguments = Readonly<Record<string, unknown>>

/** What one place says: a text for each setting it names, with the words for where that was. */
type Layer = Partial<Record<SettingName, Found<string>>>

/** Offers flags for settings, and for the files that may hold them. */
export function addSettings(command: Command, names: readonly SettingName[]): Command {
  command.optionsGroup('Settings:')
  for (const name of names) command.option(settingTable[name].flag, settingTable[name].meaning)
  return command
    .option('--config <file>', 'where the settings are (default: portrait.json)')
    .option('--data <dir>', 'data directory of a running service (default: .portrait)')
    .optionsGroup('Options:')
}

/**
 * Reads the settings: from flags, else the environment, else a file, else the ready file of the service that runs here.
 * The last counts only when nothing else says where the service is. Throws a CommandError.
 */
export async function readSettings(session: Session, flags: SettingArguments): Promise<Settings> {
  const settings = await mergeSettings(session, flags)
  session.goBy(settings)
  return settings
}

async function mergeSettings(session: Session, flags: SettingArguments): Promise<Settings> {
  const layers = [await readFlags(session, flags), readEnvironment(session), readFile(session, flags)]
  const places = layers.filter(namesPlace)
  const path = readyFileOf(session, flags)
  if (typeof flags.data === 'string' && !existsSync(path)) {
    throw new CommandError(`There is no ${join(flags.data, 'ready.json')}: no service runs there.`, 'usage')
  }
  const ready = readSettingsFile(path, 'lenient')
  if (ready.url === undefined) return merge(layers)
  if (!isOwnedByAnother(path)) return { ...merge(layers), staleReadyFile: path }
  const isMeant = places[0] === undefined || isSamePlace(places[0].url?.value, ready.url.value)
  if (!isMeant) return merge(layers)
  const readyFile = { path: relative(session.directory, path), sdkAppId: Number(ready.sdkAppId?.value) }
  return { ...merge([...layers, ready]), readyFile }
}

function namesPlace({ url, region, lcicHost }: Layer): boolean {
  return (url ?? region ?? lcicHost) !== undefined
}

function isSamePlace(left: string | undefined, right: string): boolean {
  return left?.replace(/\/+$/, '') === right.replace(/\/+$/, '')
}

/** The first word on each setting counts; but a key belongs to its app, and a place is named by one layer alone. */
function merge(layers: readonly Layer[]): Settings {
  const app = layers.find(({ sdkAppId }) => sdkAppId !== undefined)?.sdkAppId?.value
  const place = layers.find(namesPlace)
  if (place?.url !== undefined && (place.region ?? place.lcicHost) !== undefined) {
    throw new CommandError(
      `${place.url.source} names a service, so the vendor's region or host cannot be named too.`,
      'usage',
    )
  }
  const found: Record<string, unknown> = {}
  for (const name of settingNames) {
    const layer = layers.find((candidate) => {
      if (candidate[name] === undefined) return false
      if (name === 'url' || name === 'region' || name === 'lcicHost') return candidate === place
      const isOfApp = name === 'secretKey' || name === 'admin' || name === 'customFields'
      return !isOfApp || candidate.sdkAppId === undefined || candidate.sdkAppId.value === app
    })
    const said = layer?.[name]
    if (said !== undefined)
      found[name] = { value: settingTable[name].parse(said.value, said.source), source: said.source }
  }
  return found as Settings
}

async function readFlags(session: Session, flags: SettingArguments): Promise<Layer> {
  const layer: Layer = {}
  for (const name of settingNames) {
    const option = new Option(settingTable[name].flag)
    const value = flags[option.attributeName()]
    if (typeof value !== 'string') continue
    const source = option.long ?? option.flags
    // One line feed at the end is the editor's.
    const text = settingTable[name].secret ? (await readInput(session, value)).replace(/\r?\n$/, '') : value
    layer[name] = { value: text, source }
  }
  return layer
}

function readEnvironment({ environment }: Session): Layer {
  const layer: Layer = {}
  for (const name of settingNames) {
    const source = settingTable[name].environment
    const value = environment[source]
    // An empty variable is how a shell leaves one out.
    if (value !== undefined && value !== '') layer[name] = { value, source }
  }
  return layer
}

function readFile({ environment, directory }: Session, { config }: SettingArguments): Layer {
  const named = typeof config === 'string' ? config : environment.PORTRAIT_CONFIG
  return readSettingsFile(resolve(directory, named || 'portrait.json'), named ? 'required' : 'optional')
}

/** Where the ready file of the service is that runs here, if one does. */
function readyFileOf({ environment, directory }: Session, { data }: SettingArguments): string {
  const folder = typeof data === 'string' ? data : environment.PORTRAIT_DATA || '.portrait'
  return join(resolve(directory, folder), 'ready.json')
}
