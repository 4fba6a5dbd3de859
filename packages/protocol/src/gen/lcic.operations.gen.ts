/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: portrait-codegen
 * Source: specs/lcic/openapi.yaml, SHA-256 265cf45183ee646c87f547cb4718f92b04be56820dea01920e1b47b989dea6cb
 */
import type { components } from './lcic.types.gen.ts'

type Schemas = components['schemas']

/** What each operation of the lcic API takes and answers. */
export interface LcicOperations {
  /** Register a user. See https://www.tencentcloud.com/document/product/1168/52785 */
  RegisterUser: { input: Schemas['RegisterUserRequest']; output: Schemas['RegisterUserResponse'] }
  /** Read a user. See https://cloud.tencent.com/document/api/1639/80934 */
  DescribeUser: { input: Schemas['DescribeUserRequest']; output: Schemas['DescribeUserResponse'] }
  /** Modify a user's nickname and photo. See https://www.tencentcloud.com/document/product/1168/53896 */
  ModifyUserProfile: { input: Schemas['ModifyUserProfileRequest']; output: Schemas['ModifyUserProfileResponse'] }
  /** Register up to 1000 users. See https://cloud.tencent.com/document/api/1639/80934 */
  BatchRegister: { input: Schemas['BatchRegisterRequest']; output: Schemas['BatchRegisterResponse'] }
  /** Give a user a new login token. See https://cloud.tencent.com/document/api/1639/80934 */
  LoginUser: { input: Schemas['LoginUserRequest']; output: Schemas['LoginUserResponse'] }
  /** Give a user a new login token, by the caller's own id. See https://cloud.tencent.com/document/api/1639/80934 */
  LoginOriginId: { input: Schemas['LoginOriginIdRequest']; output: Schemas['LoginOriginIdResponse'] }
  /** Read users by UserId or OriginId. See https://cloud.tencent.com/document/api/1639/80934 */
  DescribeUserDetail: { input: Schemas['DescribeUserDetailRequest']; output: Schemas['DescribeUserDetailResponse'] }
  /** List the users of an application, in the order of registration. See https://cloud.tencent.com/document/api/1639/80934 */
  DescribeSdkAppIdUsers: { input: Schemas['DescribeSdkAppIdUsersRequest']; output: Schemas['DescribeSdkAppIdUsersResponse'] }
  /** Delete a user. See https://cloud.tencent.com/document/api/1639/80934 */
  DeleteUser: { input: Schemas['DeleteUserRequest']; output: Schemas['DeleteUserResponse'] }
  /** Give a user a new login token for one classroom. See https://cloud.tencent.com/document/api/1639/80934 */
  LoginUserWithRoom: { input: Schemas['LoginUserWithRoomRequest']; output: Schemas['LoginUserWithRoomResponse'] }
  /** Give a user a new login token for one classroom, by the caller's own id. See https://cloud.tencent.com/document/api/1639/128600 */
  LoginOriginIdWithRoom: { input: Schemas['LoginOriginIdWithRoomRequest']; output: Schemas['LoginOriginIdWithRoomResponse'] }
}

/** The lcic API's own settings. */
export const lcicSettings = {"tcService":"lcic","tcVersion":"2022-08-17","answerHeaders":{"content-type":"application/json"},"tcForms":{"json":{"method":"POST","contentType":"application/json","signature":["TC3-HMAC-SHA256"],"maxBytes":10485760},"form":{"method":"POST","contentType":"application/x-www-form-urlencoded","signature":["HmacSHA1","HmacSHA256"],"maxBytes":1048576},"get":{"method":"GET","signature":["TC3-HMAC-SHA256","HmacSHA1","HmacSHA256"],"maxBytes":32768}},"tcClockToleranceSeconds":300,"tcTokenSeconds":604800,"tcEditions":{"china":"lcic.tencentcloudapi.com","international":"lcic.intl.tencentcloudapi.com"},"tcLanguages":["zh-CN","en-US"]} as const

/** The lcic API's operations: where they are, how often they may be called, how many items they take. */
export const lcicOperations = {
  RegisterUser: {"id":"RegisterUser","method":"POST","path":"/","idempotent":false,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["FailedOperation.OriginIdExists","InvalidParameter.SdkAppId"],"failure":["Error","RequestId"],"shape":{"SdkAppId":"integer","Name":"string","OriginId":"string","Avatar":"string"}},
  DescribeUser: {"id":"DescribeUser","method":"POST","path":"/","idempotent":true,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["ResourceNotFound.User"],"failure":["Error","RequestId"],"shape":{"UserId":"string","OriginId":"string"}},
  ModifyUserProfile: {"id":"ModifyUserProfile","method":"POST","path":"/","idempotent":true,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["InvalidParameter.Content","ResourceNotFound.User"],"failure":["Error","RequestId"],"shape":{"UserId":"string","Nickname":"string","Avatar":"string"}},
  BatchRegister: {"id":"BatchRegister","method":"POST","path":"/","idempotent":false,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{"Users":1000},"errors":["InvalidParameter.SdkAppId"],"failure":["Error","RequestId"],"shape":{"Users":[{"SdkAppId":"integer","Name":"string","OriginId":"string","Avatar":"string"}]}},
  LoginUser: {"id":"LoginUser","method":"POST","path":"/","idempotent":true,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["ResourceNotFound.User"],"failure":["Error","RequestId"],"shape":{"UserId":"string"}},
  LoginOriginId: {"id":"LoginOriginId","method":"POST","path":"/","idempotent":true,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["InvalidParameter.SdkAppId","ResourceNotFound.User"],"failure":["Error","RequestId"],"shape":{"SdkAppId":"integer","OriginId":"string"}},
  DescribeUserDetail: {"id":"DescribeUserDetail","method":"POST","path":"/","idempotent":true,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["ResourceNotFound.User"],"failure":["Error","RequestId"],"shape":{"UserId":"string","OriginId":"string"},"edition":"china"},
  DescribeSdkAppIdUsers: {"id":"DescribeSdkAppIdUsers","method":"POST","path":"/","idempotent":true,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["InvalidParameter.SdkAppId"],"failure":["Error","RequestId"],"shape":{"SdkAppId":"integer","Page":"integer","Limit":"integer"}},
  DeleteUser: {"id":"DeleteUser","method":"POST","path":"/","idempotent":true,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["ResourceNotFound.User"],"failure":["Error","RequestId"],"shape":{"UserId":"string"},"edition":"china"},
  LoginUserWithRoom: {"id":"LoginUserWithRoom","method":"POST","path":"/","idempotent":true,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["ResourceNotFound.User"],"failure":["Error","RequestId"],"shape":{"UserId":"string","RoomId":"integer"},"edition":"china"},
  LoginOriginIdWithRoom: {"id":"LoginOriginIdWithRoom","method":"POST","path":"/","idempotent":true,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["InvalidParameter.SdkAppId","ResourceNotFound.User"],"failure":["Error","RequestId"],"shape":{"SdkAppId":"integer","OriginId":"string","RoomId":"integer"},"edition":"china"},
} as const

/** Where the lcic API is, by the place's name. */
export const lcicServers = {"china":"https://lcic.tencentcloudapi.com","international":"https://lcic.intl.tencentcloudapi.com"} as const

/** The vendor's page of each operation of the lcic API. */
export const lcicPages = {"RegisterUser":"https://www.tencentcloud.com/document/product/1168/52785","DescribeUser":"https://cloud.tencent.com/document/api/1639/80934","ModifyUserProfile":"https://www.tencentcloud.com/document/product/1168/53896","BatchRegister":"https://cloud.tencent.com/document/api/1639/80934","LoginUser":"https://cloud.tencent.com/document/api/1639/80934","LoginOriginId":"https://cloud.tencent.com/document/api/1639/80934","DescribeUserDetail":"https://cloud.tencent.com/document/api/1639/80934","DescribeSdkAppIdUsers":"https://cloud.tencent.com/document/api/1639/80934","DeleteUser":"https://cloud.tencent.com/document/api/1639/80934","LoginUserWithRoom":"https://cloud.tencent.com/document/api/1639/80934","LoginOriginIdWithRoom":"https://cloud.tencent.com/document/api/1639/128600"} as const

/** Codes that the lcic gateway may answer to any operation. */
export const lcicGatewayErrors = ["AuthFailure.InvalidAuthorization","AuthFailure.SecretIdNotFound","AuthFailure.SignatureExpire","AuthFailure.SignatureFailure","InvalidAction","InvalidParameter","InvalidParameterValue","MissingParameter","NoSuchVersion","RequestLimitExceeded","RequestSizeLimitExceeded","UnknownParameter","UnsupportedProtocol"] as const
