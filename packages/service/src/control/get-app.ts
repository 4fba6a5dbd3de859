import type { ControlRule } from './control-rule.ts'
import { requireApp } from './require-app.ts'

/** Answers an app's whole configuration. ControlFault: app-not-found. */
export const getApp: ControlRule<'getApp'> = ({ sdkAppId }, { store }) => requireApp(store, sdkAppId)
