import { type ControlClient, createControlClient, type Pacing, type StreamingFetch } from '@portrait/client'
import { type Chat, createChat, createLcic, defineFields, type Lcic } from '@portrait/node'
import type { Session } from './session.ts'
import type { SettingName } from './settings/setting-table.ts'
import { missingSettings, requireSettings, type Settings } from './settings/settings.ts'

/** How a client calls; its own defaults otherwise. */
export interface ConnectOptions {
  readonly fetch?: StreamingFetch
  readonly maxRetries?: number
  readonly pacing?: Pacing
}

/** What it takes to call Chat. */
export const chatSettingNames: readonly SettingName[] = ['url', 'region', 'sdkAppId', 'admin', 'secretKey']

/** What it takes to call LCIC. */
export const lcicSettingNames: readonly SettingName[] = ['lcicHost', 'tencentSecretId', 'tencentSecretKey']

/** What it takes to call the control API. */
export const controlSettingNames: readonly SettingName[] = ['url', 'controlToken']

/** A client of Chat. Throws a CommandError when the settings do not suffice. */
export function connectChat(
  session: Session,
  settings: Settings,
  {
    customKeys = [],
    fetch = session.fetch,
    ...options
  }: ConnectOptions & { readonly customKeys?: readonly string[] } = {},
): Chat<string> {
  const place = settings.region
    ? { region: settings.region.value }
    : { baseUrl: settings.url?.value ?? fail(settings, 'url', 'region') }
  const app = requireSettings(settings, 'sdkAppId', 'admin', 'secretKey')
  const fields = defineFields(Object.fromEntries(customKeys.map((key) => [key, { type: 'string' as const }])))
  return createChat({ ...options, ...place, ...app, fields, fetch, clock: session, onRetry: session.noteRetry })
}

/** A client of LCIC. Throws a CommandError when the settings do not suffice. */
export function connectLcic(
  session: Session,
  settings: Settings,
  { fetch = session.fetch, ...options }: ConnectOptions = {},
): Lcic {
  const place = settings.lcicHost
    ? { host: settings.lcicHost.value }
    : { baseUrl: settings.url?.value ?? fail(settings, 'url', 'lcicHost') }
  const { tencentSecretId, tencentSecretKey } = requireSettings(settings, 'tencentSecretId', 'tencentSecretKey')
  return createLcic({
    ...options,
    ...place,
    secretId: tencentSecretId,
    secretKey: tencentSecretKey,
    fetch,
    clock: session,
    onRetry: session.noteRetry,
  })
}

/** A client of the control API. Throws a CommandError when the settings do not suffice. */
export function connectControl(
  session: Session,
  settings: Settings,
  fetch: StreamingFetch = session.fetch,
): ControlClient {
  const { url, controlToken } = requireSettings(settings, 'url', 'controlToken')
  return createControlClient({ baseUrl: url, token: controlToken, fetch })
}

function fail(settings: Settings, ...names: readonly SettingName[]): never {
  throw missingSettings(settings, names, 'or')
}
