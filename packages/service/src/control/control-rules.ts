import type { ControlOperationId, ControlRule } from './control-rule.ts'
import { getApp } from './get-app.ts'
import { listApps } from './list-apps.ts'

/** The rule of every control; an operation of the spec without one is a type error. */
export const controlRules: { readonly [Id in ControlOperationId]: ControlRule<Id> } = {
  listApps,
  getApp,
}
