import type { LcicOperationId } from '../lcic/lcic-rule.ts'
import type { LcicRequestOptions } from './lcic-case.ts'
import { mainApp } from './test-apps.ts'

const { sdkAppId: SdkAppId } = mainApp

/** Parameters that each action grants. */
export const validLcicInputs: Readonly<Record<LcicOperationId, Readonly<Record<string, unknown>>>> = {
  RegisterUser: { SdkAppId, Name: 'Ada' },
  BatchRegister: { Users: [{ SdkAppId, Name: 'Bo' }] },
  LoginUser: { UserId: 'rider_17' },
  LoginOriginId: { SdkAppId, OriginId: 'crm-17' },
  LoginUserWithRoom: { UserId: 'rider_17', RoomId: 300_000_001 },
  LoginOriginIdWithRoom: { SdkAppId, OriginId: 'crm-17', RoomId: 300_000_001 },
  ModifyUserProfile: { UserId: 'rider_17', Nickname: 'Aoi' },
  DescribeUser: { UserId: 'rider_17' },
  DescribeUserDetail: { UserId: 'rider_17' },
  DescribeSdkAppIdUsers: { SdkAppId },
  DeleteUser: { UserId: 'rider_17' },
}

const actions = Object.keys(validLcicInputs) as LcicOperationId[]

/** A request that each action grants. */
export const validLcicRequests = Object.fromEntries(
  actions.map((action) => [action, { body: validLcicInputs[action] }]),
) as Readonly<Record<LcicOperationId, LcicRequestOptions>>
