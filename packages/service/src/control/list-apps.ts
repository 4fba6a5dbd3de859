import { appSettings } from './app-settings.ts'
import type { ControlRule } from './control-rule.ts'

/** Answers the apps without their secrets. */
export const listApps: ControlRule<'listApps'> = async (_input, { store }) => ({
  apps: (await store.apps.list()).map(appSettings),
})
