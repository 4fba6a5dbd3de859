import { chatServers, lcicServers } from '@portrait/protocol'
import { CommandError } from '../../command-error.ts'
import { suggest } from '../nearest-name.ts'

/** What a command may have to know to call a service. */
export interface SettingValues {
  /** Where the service is, when it is none of the vendor's places. */
  readonly url: string
  /** Which of the vendor's places of Chat. */
  readonly region: keyof typeof chatServers
  /** Which of the vendor's places of LCIC. */
  readonly lcicHost: keyof typeof lcicServers
  readonly sdkAppId: number
  readonly admin: string
  readonly secretKey: string
  readonly tencentSecretId: string
  readonly tencentSecretKey: string
  /** What opens the control API of a service of one's own. */
  readonly controlToken: string
  /** Keys of the app's custom profile fields. */
  readonly customFields: readonly string[]
}

export type SettingName = keyof SettingValues

/** Where a setting is looked for. */
export interface Setting<Value> {
  readonly flag: string
  readonly environment: string
  readonly meaning: string
  /** Whether it is a secret: then the flag names a file, and `-` is the standard input. */
  readonly secret: boolean
  /** Throws a CommandError that does not quote secrets. */
  parse(text: string, source: string): Value
}

/** Every setting. Files call them as they are called here; a ready file is such a file. */
export const settingTable: { readonly [Name in SettingName]: Setting<SettingValues[Name]> } = {
  url: {
    flag: '--url <url>',
    environment: 'PORTRAIT_URL',
    meaning: 'where the service is',
    secret: false,
    parse: parseUrl,
  },
  region: {
    flag: '--region <name>',
    environment: 'PORTRAIT_REGION',
    meaning: `Tencent's Chat instead: ${Object.keys(chatServers).join(', ')}`,
    secret: false,
    parse: (text, source) => oneOf(chatServers, text, source),
  },
  lcicHost: {
    flag: '--lcic-host <name>',
    environment: 'PORTRAIT_LCIC_HOST',
    meaning: `Tencent's LCIC: ${Object.keys(lcicServers).join(', ')}`,
    secret: false,
    parse: (text, source) => oneOf(lcicServers, text, source),
  },
  sdkAppId: {
    flag: '--sdkappid <number>',
    environment: 'PORTRAIT_SDKAPPID',
    meaning: 'the app',
    secret: false,
    parse: parseSdkAppId,
  },
  admin: {
    flag: '--admin <user>',
    environment: 'PORTRAIT_ADMIN',
    meaning: 'an admin account of the app, who calls',
    secret: false,
    parse: parseText,
  },
  secretKey: {
    flag: '--secret-key-file <file>',
    environment: 'PORTRAIT_SECRET_KEY',
    meaning: "the app's secret key, which signs UserSigs",
    secret: true,
    parse: parseText,
  },
  tencentSecretId: {
    flag: '--tencent-secret-id <id>',
    environment: 'PORTRAIT_TENCENT_SECRET_ID',
    meaning: 'the SecretId that calls LCIC',
    secret: false,
    parse: parseText,
  },
  tencentSecretKey: {
    flag: '--tencent-secret-key-file <file>',
    environment: 'PORTRAIT_TENCENT_SECRET_KEY',
    meaning: 'its SecretKey',
    secret: true,
    parse: parseText,
  },
  controlToken: {
    flag: '--control-token-file <file>',
    environment: 'PORTRAIT_CONTROL_TOKEN',
    meaning: 'what opens the control API of a service of your own',
    secret: true,
    parse: parseText,
  },
  customFields: {
    flag: '--custom-fields <keys>',
    environment: 'PORTRAIT_CUSTOM_FIELDS',
    meaning: "keys of the app's custom profile fields, as in Team,Badge",
    secret: false,
    parse: (text) =>
      text
        .split(',')
        .map((key) => key.trim())
        .filter((key) => key !== ''),
  },
}

/** The names in the table's order. */
export const settingNames = Object.keys(settingTable) as readonly SettingName[]

function parseText(text: string, source: string): string {
  if (text === '') throw new CommandError(`${source} is empty.`, 'usage')
  return text
}

function parseUrl(text: string, source: string): string {
  if (/^https?:\/\/[^\s?#@]+$/.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '')
  throw new CommandError(`${source} must be an http(s) URL without user, query and fragment.`, 'usage')
}

function parseSdkAppId(text: string, source: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number > 0) return number
  throw new CommandError(`${source} must be the number that the console shows as SDKAppID.`, 'usage')
}

function oneOf<Name extends string>(places: Readonly<Record<Name, string>>, text: string, source: string): Name {
  const names = Object.keys(places) as Name[]
  const name = names.find((candidate) => candidate === text)
  if (name !== undefined) return name
  throw new CommandError(`${source} must be one of ${names.join(', ')}.${suggest(text, names)}`, 'usage')
}
