import type { App, SeedApp } from '@portrait/protocol'
import { controlDocuments } from '@portrait/protocol/documents'
import { createApp } from '../create-app.ts'
import { settingProblem } from '../setting-problem.ts'
import { appSettings } from './app-settings.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlRule } from './control-rule.ts'
import { mergePatch } from './merge-patch.ts'
import { appNotFound } from './require-app.ts'

/** Changes settings of an app. ControlFaults: app-not-found, setting-refused. */
export const updateApp: ControlRule<'updateApp'> = async ({ sdkAppId, ...patch }, { store }) =>
  store.apps.update(sdkAppId, (current) => {
    if (current === undefined) throw appNotFound(sdkAppId)
    const app = patchApp(current, patch)
    return { app, result: appSettings(app) }
  })

function patchApp(current: App, patch: object): App {
  const merged = mergePatch(current, patch)
  const violation = controlDocuments.SeedApp(merged)
  if (violation !== undefined) throw new ControlFault('setting-refused', violation.message)
  // The validator has just said so; what the patch took away has its default again.
  const app = createApp(merged as SeedApp)
  const problem = settingProblem(app)
  if (problem !== undefined) throw new ControlFault('setting-refused', problem)
  return app
}
