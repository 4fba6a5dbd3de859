import { controlDocuments } from '@portrait/protocol/documents'
import { describe, expect, it } from 'vitest'
import { createApp } from './create-app.ts'
import { mainApp } from './testing/test-apps.ts'
import { countingRandom } from './testing/test-service.ts'

describe('createApp', () => {
  it('makes secrets and the SDKAppID from the randomness it is given', () => {
    expect(createApp({}, countingRandom())).toEqual({
      sdkAppId: 1_400_000_000 + (0x0101_0101 % 100_000_000),
      name: 'demo',
      secretKey: '02'.repeat(32),
      admins: ['administrator'],
      tencentCloud: { secretId: `AKID${'03'.repeat(16)}`, secretKey: '04'.repeat(16) },
      customFields: [],
      attributeNames: {},
      pushEnabled: true,
      deletionEnabled: true,
      fieldPermissions: [],
      contentWords: [],
      choices: {},
    })
  })

  it('makes other secrets every time by default', () => {
    expect(createApp({}).secretKey).not.toBe(createApp({}).secretKey)
  })

  it('keeps what the seed says, without its users', () => {
    const { users, ...configuration } = mainApp
    expect(createApp(mainApp)).toEqual({
      ...configuration,
      pushEnabled: true,
      deletionEnabled: true,
      fieldPermissions: [],
      choices: {},
    })
  })

  it('makes valid configurations', () => {
    expect(controlDocuments.App(createApp({}))).toBeUndefined()
    expect(controlDocuments.App(createApp(mainApp))).toBeUndefined()
  })
})
