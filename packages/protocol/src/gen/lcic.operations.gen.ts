/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: portrait-codegen
 * Source: specs/lcic/openapi.yaml, SHA-256 f3d521b2df66974352bea2f5049863a05646d07fa18291f9307911ddc05a07d0
 */
import type { components } from './lcic.types.gen.ts'

type Schemas = components['schemas']

/** What each operation of the lcic API takes and answers. */
export interface LcicOperations {
  /** Register a user. See https://www.tencentcloud.com/document/product/1168/52785 */
  RegisterUser: { input: Schemas['RegisterUserRequest']; output: Schemas['RegisterUserResponse'] }
  /** Read a user. See https://www.tencentcloud.com/document/product/1168/52789 */
  DescribeUser: { input: Schemas['DescribeUserRequest']; output: Schemas['DescribeUserResponse'] }
  /** Modify a user's nickname and photo. See https://www.tencentcloud.com/document/product/1168/53896 */
  ModifyUserProfile: { input: Schemas['ModifyUserProfileRequest']; output: Schemas['ModifyUserProfileResponse'] }
}

/** The lcic API's own settings. */
export const lcicSettings = {"tcService":"lcic","tcVersion":"2022-08-17","answerHeaders":{"content-type":"application/json"},"tcForms":{"json":{"method":"POST","contentType":"application/json","signature":["TC3-HMAC-SHA256"],"maxBytes":10485760},"form":{"method":"POST","contentType":"application/x-www-form-urlencoded","signature":["HmacSHA1","HmacSHA256"],"maxBytes":1048576},"get":{"method":"GET","signature":["TC3-HMAC-SHA256","HmacSHA1","HmacSHA256"],"maxBytes":32768}},"tcClockToleranceSeconds":300,"tcLanguages":["zh-CN","en-US"]} as const

/** The lcic API's operations: where they are, how often they may be called, how many items they take. */
export const lcicOperations = {
  RegisterUser: {"id":"RegisterUser","method":"POST","path":"/","idempotent":false,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["FailedOperation.OriginIdExists","InvalidParameter.SdkAppId"],"failure":["Error","RequestId"],"shape":{"SdkAppId":"integer","Name":"string","OriginId":"string","Avatar":"string"}},
  DescribeUser: {"id":"DescribeUser","method":"POST","path":"/","idempotent":true,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["ResourceNotFound.User"],"failure":["Error","RequestId"],"shape":{"UserId":"string"}},
  ModifyUserProfile: {"id":"ModifyUserProfile","method":"POST","path":"/","idempotent":true,"rateLimit":{"calls":20,"seconds":1,"error":"RequestLimitExceeded"},"batch":{},"errors":["ResourceNotFound.User"],"failure":["Error","RequestId"],"shape":{"UserId":"string","Nickname":"string","Avatar":"string"}},
} as const

/** Where the lcic API is, by the place's name. */
export const lcicServers = {"china":"https://lcic.tencentcloudapi.com","international":"https://lcic.intl.tencentcloudapi.com"} as const

/** The vendor's page of each operation of the lcic API. */
export const lcicPages = {"RegisterUser":"https://www.tencentcloud.com/document/product/1168/52785","DescribeUser":"https://www.tencentcloud.com/document/product/1168/52789","ModifyUserProfile":"https://www.tencentcloud.com/document/product/1168/53896"} as const

/** Codes that the lcic gateway may answer to any operation. */
export const lcicGatewayErrors = ["AuthFailure.InvalidAuthorization","AuthFailure.SecretIdNotFound","AuthFailure.SignatureExpire","AuthFailure.SignatureFailure","InvalidAction","InvalidParameter","InvalidParameterValue","MissingParameter","NoSuchVersion","RequestSizeLimitExceeded","UnknownParameter","UnsupportedProtocol"] as const
