import type { App, Seed, SeedApp } from '@portrait/protocol'
import { parseSeed } from '@portrait/service'

/** What `defineFields` returns, or the declarations themselves. */
export type FieldDeclarations = { readonly customFields: readonly FieldDeclaration[] } | readonly FieldDeclaration[]

type FieldDeclaration = App['customFields'][number]

/** What a mock begins with: a seed file's content, or a single app of one. Fixtures may be constants. */
export type MockSeed = DeepReadonly<Seed | SeedApp>

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value

/** The SDKAppID of a mock whose seed names none; the next apps of the seed count on from here. */
const firstSdkAppId = 1_400_000_001

/**
 * Keys of the vendor's shape that everybody knows: a mock is the same in every run, and guards nothing. The SecretId is
 * made of an SDKAppID, for by it LCIC requests to several mocks are told apart.
 */
const demoKeys = (sdkAppId: number) => ({
  secretKey: '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
  tencentCloud: {
    secretId: `AKIDEXAMPLEEXAMPLEEXAMPLEE${String(sdkAppId).padStart(10, '0')}`,
    secretKey: 'EXAMPLEEXAMPLEEXAMPLEEXAMPLE0000',
  },
})

/**
 * Makes a whole seed of what a test says: one app's seed becomes a seed, SDKAppIDs and keys that are missing get fixed
 * values, apps without custom fields get the declared ones. Throws a SeedError when it is not a seed.
 */
export function completeSeed(seed: MockSeed, fields: FieldDeclarations): Seed {
  const customFields = 'customFields' in fields ? fields.customFields : fields
  const whole: DeepReadonly<Seed> = 'apps' in seed ? parseSeed(seed) : { version: 1, apps: [seed] }
  // The apps of a seed are those of one account.
  const keys = demoKeys(whole.apps[0]?.sdkAppId ?? firstSdkAppId)
  const complete = (app: DeepReadonly<SeedApp>, index: number) => ({
    sdkAppId: firstSdkAppId + index,
    ...keys,
    customFields,
    ...app,
  })
  return parseSeed({ ...whole, apps: whole.apps.map(complete) })
}
