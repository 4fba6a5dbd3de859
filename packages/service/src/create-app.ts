import type { App, SeedApp } from '@portrait/protocol'
import type { FillRandom } from './ids.ts'

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** An app's whole configuration from what a seed says of it; secrets and the SDKAppID that it leaves out are random. */
export function createApp(seed: SeedApp, fillRandom: FillRandom = (bytes) => crypto.getRandomValues(bytes)): App {
  const random = (length: number): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(length)
    fillRandom(bytes)
    return bytes
  }
  return {
    sdkAppId: seed.sdkAppId ?? 1_400_000_000 + (new DataView(random(4).buffer).getUint32(0) % 100_000_000),
    name: seed.name ?? 'demo',
    secretKey: seed.secretKey ?? hex(random(32)),
    admins: seed.admins ?? ['administrator'],
    // The shape of the vendor's own keys: AKID and 32 characters, then 32 characters.
    tencentCloud: seed.tencentCloud ?? { secretId: `AKID${hex(random(16))}`, secretKey: hex(random(16)) },
    customFields: seed.customFields ?? [],
    attributeNames: seed.attributeNames ?? {},
    pushEnabled: seed.pushEnabled ?? true,
    deletionEnabled: seed.deletionEnabled ?? true,
    fieldPermissions: seed.fieldPermissions ?? [],
    contentWords: seed.contentWords ?? [],
    choices: seed.choices ?? {},
    ...(seed.region !== undefined && { region: seed.region }),
  }
}
