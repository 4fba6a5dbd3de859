import type { ControlOperations, SeedApp } from '@portrait/protocol'
import { CommandError } from '../../command-error.ts'
import { suggest } from '../nearest-name.ts'

type AppPatch = Omit<ControlOperations['updateApp']['input'], 'sdkAppId'>

/** Every setting of an app that can be changed: how one is written on the command line, and what it is. */
export const appSettings: { readonly [Name in keyof Required<AppPatch>]: readonly [example: string, meaning: string] } =
  {
    name: ['name=Shop', 'what people call the app'],
    admins: [`admins='["administrator","ops"]'`, 'who may call the server API'],
    customFields: [`customFields='[{"key":"Team"}]'`, 'custom profile fields'],
    attributeNames: [`attributeNames='{"0":"plan"}'`, 'push attributes, by number'],
    pushEnabled: ['pushEnabled=false', 'whether pushes to all users work, and attributes'],
    deletionEnabled: ['deletionEnabled=true', 'whether account_delete works'],
    fieldPermissions: [
      `fieldPermissions='[{"tag":"Tag_Profile_IM_Nick","write":["admin"]}]'`,
      'who may read and write standard fields',
    ],
    contentWords: [`contentWords='["spam"]'`, 'what texts are refused for'],
    choices: [`choices='{"emptyText":"unset"}'`, "where the vendor's documents are silent"],
    limits: ['limits=off', 'frequency limits: real, off, or a factor'],
    region: ['region=singapore', 'whose Chat host the app may be called at'],
    webhook: [
      `webhook='{"url":"http://127.0.0.1:9000/hook","token":"…"}'`,
      'where changes are sent; token, retry, events',
    ],
  }

/** What an app can be created with besides. */
export const seedSettings: readonly string[] = [
  'sdkAppId',
  'secretKey',
  'tencentCloud',
  'users',
] satisfies (keyof SeedApp)[]

/** The settings as `--help` lists them. */
export function describeAppSettings(): string {
  const rows = Object.values(appSettings).map(([example, meaning]) => `  ${example}\n      ${meaning}`)
  return `\nSettings:\n${rows.join('\n')}`
}

/** Whether all names are settings. Throws a CommandError that names the nearest of the one that is not. */
export function requireAppSettings(input: object, others: readonly string[] = []): void {
  const names = [...Object.keys(appSettings), ...others]
  const unknown = Object.keys(input).find((name) => !names.includes(name))
  if (unknown === undefined) return
  throw new CommandError(
    `${unknown} is no setting of an app.${suggest(unknown, names)} There are ${names.join(', ')}.`,
    'usage',
  )
}
