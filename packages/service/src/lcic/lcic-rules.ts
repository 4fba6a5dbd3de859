import { batchRegister } from './batch-register.ts'
import { deleteUser } from './delete-user.ts'
import { describeSdkAppIdUsers, describeUser, describeUserDetail } from './describe-user.ts'
import type { LcicOperationId, LcicRule } from './lcic-rule.ts'
import { loginOriginId, loginOriginIdWithRoom, loginUser, loginUserWithRoom } from './login.ts'
import { modifyUserProfile } from './modify-user-profile.ts'
import { registerUser } from './register-user.ts'

/** The rule of every LCIC action; an action of the spec without one is a type error. */
export const lcicRules: { readonly [Id in LcicOperationId]: LcicRule<Id> } = {
  RegisterUser: registerUser,
  BatchRegister: batchRegister,
  LoginUser: loginUser,
  LoginOriginId: loginOriginId,
  LoginUserWithRoom: loginUserWithRoom,
  LoginOriginIdWithRoom: loginOriginIdWithRoom,
  ModifyUserProfile: modifyUserProfile,
  DescribeUser: describeUser,
  DescribeUserDetail: describeUserDetail,
  DescribeSdkAppIdUsers: describeSdkAppIdUsers,
  DeleteUser: deleteUser,
}
