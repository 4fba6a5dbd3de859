import { type ChatClient, createChatClient, type Fetch } from '@portrait/client'
import { chatServers, type DefinedFields, defineFields } from '@portrait/protocol'
import { createUserSigSigner } from '@portrait/signing'
import { type Accounts, createAccounts } from './accounts.ts'
import { type Attributes, createAttributes } from './attributes.ts'
import { type Place, toBaseUrl } from './base-url.ts'
import { checking, requireText } from './checking.ts'
import { createProfiles, type Profiles } from './profiles.ts'

/** Where an app's data are: the region that was chosen in the console. */
export type ChatRegion = keyof typeof chatServers

/** Which app, where it is, and who calls. */
export type ChatOptions<Key extends string = never> = Place<'region', ChatRegion> & {
  readonly sdkAppId: number
  /** The app's secret key, as printed in the console. */
  readonly secretKey: string
  /** The UserID of an admin of the app. */
  readonly admin: string
  /** The app's custom profile fields; none by default. */
  readonly fields?: DefinedFields<Key> | undefined
  /** `globalThis.fetch` by default. */
  readonly fetch?: Fetch | undefined
  /** Tells the time of signatures, in milliseconds since the epoch; the machine's clock by default. */
  readonly clock?: { now(): number } | undefined
}

/** How to sign a UserSig. */
export interface UserSigOptions {
  /** How long it is valid; 86,400 by default, which is a day. The vendor advises against less. */
  readonly ttlSeconds?: number | undefined
}

/** Tencent Cloud Chat, as a backend sees it. */
export interface Chat<Key extends string = never> {
  readonly profiles: Profiles<Key>
  readonly attributes: Attributes
  readonly accounts: Accounts
  /** Signs what a user logs in with. Throws a UsageError. {@link https://www.tencentcloud.com/document/product/1047/34385} */
  userSig(userId: string, options?: UserSigOptions): string
  /** Every operation under the API's own names. Refusals are plain ServiceErrors. */
  readonly raw: ChatClient
}

const daySeconds = 86_400

/** Makes a client of an app's Chat server API. Does no I/O. Throws a UsageError. */
export function createChat<Key extends string = never>(options: ChatOptions<Key>): Chat<Key> {
  const { sdkAppId, secretKey, admin, region, fetch, clock = Date } = options
  const fields: DefinedFields<Key> = options.fields ?? defineFields<never>({})
  const baseUrl = toBaseUrl('createChat', 'region', chatServers, region, options.baseUrl)
  requireText('createChat', 'secretKey', secretKey)
  requireText('createChat', 'admin', admin)
  const signer = checking('createChat', 'bad-option', () => createUserSigSigner({ sdkAppId, secretKey }))

  function userSig(userId: string, { ttlSeconds = daySeconds }: UserSigOptions = {}): string {
    const sign = () => signer.sign(userId, { expireSeconds: ttlSeconds, nowMs: clock.now() })
    return checking('userSig', 'bad-input', sign)
  }

  const raw = createChatClient({ baseUrl, sdkAppId, identifier: admin, userSig: () => userSig(admin), fetch })
  return {
    profiles: createProfiles(raw, fields),
    attributes: createAttributes(raw),
    accounts: createAccounts(raw),
    userSig,
    raw,
  }
}
