import type { App, SeedApp } from '@portrait/protocol'
import type { FillRandom } from './ids.ts'

const fillFromCrypto: FillRandom = (bytes) => crypto.getRandomValues(bytes)

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** A secret key in the shape of the vendor's. */
export function createSecretKey(fillRandom: FillRandom = fillFromCrypto): string {
  return hex(randomBytes(32, fillRandom))
}

/** A key in the shape of the vendor's own: AKID and 32 characters, then 32 characters. */
export function createTencentCloudKey(fillRandom: FillRandom = fillFromCrypto): App['tencentCloud'] {
  return { secretId: `AKID${hex(randomBytes(16, fillRandom))}`, secretKey: hex(randomBytes(16, fillRandom)) }
}

function randomBytes(length: number, fillRandom: FillRandom): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  fillRandom(bytes)
  return bytes
}

/** An app's whole configuration from what a seed says of it; secrets and the SDKAppID that it leaves out are random. */
export function createApp(seed: SeedApp, fillRandom: FillRandom = fillFromCrypto): App {
  return {
    sdkAppId:
      seed.sdkAppId ?? 1_400_000_000 + (new DataView(randomBytes(4, fillRandom).buffer).getUint32(0) % 100_000_000),
    name: seed.name ?? 'demo',
    secretKey: seed.secretKey ?? createSecretKey(fillRandom),
    admins: seed.admins ?? ['administrator'],
    tencentCloud: seed.tencentCloud ?? createTencentCloudKey(fillRandom),
    customFields: seed.customFields ?? [],
    attributeNames: seed.attributeNames ?? {},
    pushEnabled: seed.pushEnabled ?? true,
    deletionEnabled: seed.deletionEnabled ?? true,
    fieldPermissions: seed.fieldPermissions ?? [],
    contentWords: seed.contentWords ?? [],
    choices: seed.choices ?? {},
    ...(seed.region !== undefined && { region: seed.region }),
    ...(seed.webhook !== undefined && { webhook: seed.webhook }),
    ...(seed.limits !== undefined && { limits: seed.limits }),
  }
}
