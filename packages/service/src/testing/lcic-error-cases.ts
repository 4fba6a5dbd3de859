import { forEachOperation } from './error-case.ts'
import type { LcicCase } from './lcic-case.ts'
import { lcicGatewayCases } from './lcic-gateway-cases.ts'
import { mainApp, pushlessApp } from './test-apps.ts'
import { validLcicInputs, validLcicRequests } from './valid-lcic-requests.ts'

const byUserId = [
  'LoginUser',
  'LoginUserWithRoom',
  'ModifyUserProfile',
  'DescribeUser',
  'DescribeUserDetail',
  'DeleteUser',
] as const
const bySdkAppId = ['RegisterUser', 'LoginOriginId', 'LoginOriginIdWithRoom', 'DescribeSdkAppIdUsers'] as const

const ownCases: readonly LcicCase[] = [
  // verifies: lcic.RegisterUser.origin-taken
  {
    operation: 'RegisterUser',
    code: 'FailedOperation.OriginIdExists',
    request: { body: { SdkAppId: mainApp.sdkAppId, OriginId: 'crm-17' } },
    because: 'another user has the OriginId',
  },
  // verifies: lcic.users.sdk-app-id
  ...bySdkAppId.flatMap((operation) =>
    [1_400_009_999, pushlessApp.sdkAppId, 0].map((SdkAppId) => ({
      operation,
      code: 'InvalidParameter.SdkAppId' as const,
      request: { body: { ...validLcicInputs[operation], SdkAppId } },
      because: `the application ${SdkAppId} does not exist, or belongs to another account`,
    })),
  ),
  // verifies: lcic.gateway.strict-types
  {
    operation: 'RegisterUser',
    code: 'InvalidParameter',
    request: { body: { SdkAppId: String(mainApp.sdkAppId) } },
    because: 'a number in JSON is text',
  },
  {
    operation: 'RegisterUser',
    code: 'InvalidParameter',
    request: { body: { SdkAppId: -1 } },
    because: 'an unsigned number is negative',
  },
  // verifies: lcic.users.not-registered
  ...byUserId.flatMap((operation) =>
    ['ghost', 'rider_18', '__proto__', 'constructor', ''].map((UserId) => ({
      operation,
      code: 'ResourceNotFound.User' as const,
      request: { body: { ...validLcicInputs[operation], UserId } },
      because: `${JSON.stringify(UserId)} is not registered with LCIC`,
    })),
  ),
  // verifies: lcic.gateway.account
  ...byUserId.map((operation) => ({
    operation,
    code: 'ResourceNotFound.User' as const,
    request: { body: validLcicInputs[operation], tencentCloud: pushlessApp.tencentCloud },
    because: 'the user belongs to another account',
  })),
  ...(['LoginOriginId', 'LoginOriginIdWithRoom'] as const).flatMap((operation) =>
    ['crm-18', '', '__proto__'].map((OriginId) => ({
      operation,
      code: 'ResourceNotFound.User' as const,
      request: { body: { ...validLcicInputs[operation], OriginId } },
      because: `nobody has the OriginId ${JSON.stringify(OriginId)}`,
    })),
  ),
  ...(['DescribeUser', 'DescribeUserDetail'] as const).flatMap((operation) => [
    {
      operation,
      code: 'ResourceNotFound.User' as const,
      request: { body: { OriginId: 'crm-18' } },
      because: 'nobody has the OriginId',
    },
    {
      operation,
      code: 'ResourceNotFound.User' as const,
      request: { body: { UserId: 'ghost', OriginId: 'crm-17' } },
      because: 'of both ids UserId counts',
    },
  ]),
  ...[{ Nickname: 'a badword' }, { Avatar: 'https://img.example.com/BadWord.png' }].map((texts) => ({
    operation: 'ModifyUserProfile' as const,
    code: 'InvalidParameter.Content' as const,
    request: { body: { UserId: 'rider_17', ...texts } },
    because: `${Object.keys(texts)} has a content word`,
  })),
  // verifies: lcic.BatchRegister.over-limit
  {
    operation: 'BatchRegister',
    code: 'InvalidParameterValue',
    request: { body: { Users: Array.from({ length: 1001 }, () => ({ SdkAppId: mainApp.sdkAppId })) } },
    because: 'there are 1001 users',
  },
  {
    operation: 'BatchRegister',
    code: 'InvalidParameter',
    request: { body: { Users: [] } },
    because: 'there is no user',
  },
  {
    operation: 'BatchRegister',
    code: 'MissingParameter',
    request: { body: { Users: [{ SdkAppId: mainApp.sdkAppId }, { Name: 'Bo' }] } },
    because: 'a user has no application',
  },
  {
    operation: 'BatchRegister',
    code: 'UnknownParameter',
    request: { body: { Users: [{ SdkAppId: mainApp.sdkAppId, UserId: 'rider_17' }] } },
    because: 'nobody may choose a UserId',
  },
  {
    operation: 'BatchRegister',
    code: 'InvalidParameter.SdkAppId',
    request: { body: { Users: [{ SdkAppId: mainApp.sdkAppId }, { SdkAppId: pushlessApp.sdkAppId }] } },
    because: 'one application belongs to another account',
  },
  // verifies: lcic.DescribeSdkAppIdUsers.range
  ...[{ Page: 0 }, { Page: -1 }, { Limit: 0 }, { Limit: 1001 }].map((page) => ({
    operation: 'DescribeSdkAppIdUsers' as const,
    code: 'InvalidParameterValue' as const,
    request: { body: { SdkAppId: mainApp.sdkAppId, ...page } },
    because: `${JSON.stringify(page)} is no page`,
  })),
]

/** Requests that LCIC actions refuse. */
export const lcicErrorCases: readonly LcicCase[] = [
  ...forEachOperation(validLcicRequests, lcicGatewayCases),
  ...ownCases,
]
