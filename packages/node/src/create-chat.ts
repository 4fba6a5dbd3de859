import { type ChatClient, createChatClient } from '@portrait/client'
import { chatServers, type DefinedFields, defineFields } from '@portrait/protocol'
import { createUserSigSigner } from '@portrait/signing'
import { type Accounts, createAccounts } from './accounts.ts'
import { type AdapterOptions, clockOf, toPipelineOptions } from './adapter-options.ts'
import { createAdminUserSig } from './admin-user-sig.ts'
import { type Attributes, createAttributes } from './attributes.ts'
import { type Place, toBaseUrl } from './base-url.ts'
import { checking, requireText } from './checking.ts'
import { createProfiles, type Profiles } from './profiles.ts'
import { createPush, type Push } from './push.ts'
import { createTags, type Tags } from './tags.ts'
import { createWebhooks, type Webhooks } from './webhooks.ts'

/** Where an app's data are: the region that was chosen in the console. */
export type ChatRegion = keyof typeof chatServers

/** Which app, where it is, and who calls. */
export type ChatOptions<Key extends string = never, Readable extends Key = Key, Writable extends Key = Key> = Place<
  'region',
  ChatRegion
> &
  AdapterOptions & {
    readonly sdkAppId: number
    /** The app's secret key, as printed in the console. */
    readonly secretKey: string
    /** The UserID of an admin of the app. */
    readonly admin: string
    /** The app's custom profile fields; none by default. */
    readonly fields?: DefinedFields<Key, Readable, Writable> | undefined
    /** The authentication token of webhooks, from the console; null when they are not signed. */
    readonly webhookToken?: string | null | undefined
  }

/** How to sign a UserSig. */
export interface UserSigOptions {
  /** How long it is valid; 86,400 by default, which is a day. The vendor advises against less. */
  readonly ttlSeconds?: number | undefined
}

/** Tencent Cloud Chat, as a backend sees it. */
export interface Chat<Key extends string = never, Readable extends Key = Key, Writable extends Key = Key> {
  readonly profiles: Profiles<Readable, Writable>
  readonly accounts: Accounts
  readonly attributes: Attributes
  readonly tags: Tags
  readonly push: Push
  readonly webhooks: Webhooks<Key>
  /** Signs what a user logs in with. Throws a UsageError. {@link https://www.tencentcloud.com/document/product/1047/34385} */
  userSig(userId: string, options?: UserSigOptions): string
  /** Every operation under the API's own names. Refusals are plain ServiceErrors. */
  readonly raw: ChatClient
}

const daySeconds = 86_400

/** Makes a client of an app's Chat server API. Does no I/O. Throws a UsageError. */
export function createChat<Key extends string = never, Readable extends Key = Key, Writable extends Key = Key>(
  options: ChatOptions<Key, Readable, Writable>,
): Chat<Key, Readable, Writable> {
  const { sdkAppId, secretKey, admin, region, verifyWrites, webhookToken: token, random = Math.random } = options
  // Without declared fields the keys are never.
  const fields = options.fields ?? (defineFields({}) as DefinedFields<Key, Readable, Writable>)
  const baseUrl = toBaseUrl('createChat', 'region', chatServers, region, options.baseUrl)
  requireText('createChat', 'secretKey', secretKey)
  requireText('createChat', 'admin', admin)
  const signer = checking('createChat', 'bad-option', () => createUserSigSigner({ sdkAppId, secretKey }))
  const adminSig = createAdminUserSig(signer, admin, options.onResponse)
  const clock = clockOf(options)

  const raw = createChatClient({
    ...toPipelineOptions({ ...options, onResponse: adminSig.onResponse }),
    baseUrl,
    sdkAppId,
    identifier: admin,
    userSig: adminSig.get,
  })
  return {
    profiles: createProfiles(raw, fields, { verifyWrites }),
    accounts: createAccounts(raw, fields, { verifyWrites }),
    attributes: createAttributes(raw, { verifyWrites }),
    tags: createTags(raw, { verifyWrites }),
    push: createPush(raw, random),
    webhooks: createWebhooks({ sdkAppId, token, clock }, fields),
    userSig(userId, { ttlSeconds = daySeconds } = {}) {
      const sign = () => signer.sign(userId, { expireSeconds: ttlSeconds, nowMs: clock.now() })
      return checking('userSig', 'bad-input', sign)
    },
    raw,
  }
}
