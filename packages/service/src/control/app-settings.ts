import type { App } from '@portrait/protocol'
import type { ControlResult } from './control-rule.ts'

/** An app without its secrets; each setting is named, so that a new secret does not slip out. */
export function appSettings(app: App): ControlResult<'updateApp'> {
  const { sdkAppId, name, admins, customFields, attributeNames, pushEnabled, deletionEnabled } = app
  const { fieldPermissions, contentWords, choices, limits, region, webhook, tencentCloud } = app
  return {
    sdkAppId,
    name,
    admins,
    secretId: tencentCloud.secretId,
    customFields,
    attributeNames,
    pushEnabled,
    deletionEnabled,
    fieldPermissions,
    contentWords,
    choices,
    ...(limits !== undefined && { limits }),
    ...(region !== undefined && { region }),
    ...(webhook !== undefined && { webhook: webhookSettings(webhook) }),
  }
}

function webhookSettings({ url, token, retry, events }: NonNullable<App['webhook']>) {
  const wanted = { ...(retry !== undefined && { retry }), ...(events !== undefined && { events }) }
  return { url, isSigned: token !== undefined, ...wanted }
}
