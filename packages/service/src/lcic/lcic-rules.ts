import { describeUser } from './describe-user.ts'
import type { LcicOperationId, LcicRule } from './lcic-rule.ts'
import { modifyUserProfile } from './modify-user-profile.ts'
import { registerUser } from './register-user.ts'

/** The rule of every LCIC action; an action of the spec without one is a type error. */
export const lcicRules: { readonly [Id in LcicOperationId]: LcicRule<Id> } = {
  RegisterUser: registerUser,
  DescribeUser: describeUser,
  ModifyUserProfile: modifyUserProfile,
}
