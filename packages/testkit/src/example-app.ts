import type { App } from '@portrait/protocol'

/** A valid app without anything special. */
export function exampleApp(sdkAppId: number): App {
  return {
    sdkAppId,
    name: `App ${sdkAppId}`,
    secretKey: `secret of ${sdkAppId}`,
    admins: ['administrator'],
    tencentCloud: { secretId: `secret id of ${sdkAppId}`, secretKey: `cloud secret of ${sdkAppId}` },
    customFields: [],
    attributeNames: {},
    pushEnabled: true,
    deletionEnabled: true,
    fieldPermissions: [],
    contentWords: [],
    choices: {},
  }
}
