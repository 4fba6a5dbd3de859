import type { LcicErrorCode } from '@portrait/protocol'
import type { LcicOperationId } from '../lcic/lcic-rule.ts'
import type { ServiceRequest } from '../message.ts'
import { type ErrorCase, forEachOperation, type GatewayCase } from './error-case.ts'
import { type Tc3RequestOptions, tc3Request, type V1RequestOptions, v1Request } from './lcic-request.ts'
import { mainApp, pushlessApp, testNowMs } from './test-apps.ts'

/** A request in the new or the old manner. */
export interface LcicRequestOptions extends Tc3RequestOptions {
  /** Which action is named, when it is not the operation's own. */
  readonly action?: string
  /** Signs in the old manner instead. */
  readonly v1?: V1RequestOptions
}

/** Makes the request of a case. */
export function lcicRequest(operation: LcicOperationId, options: LcicRequestOptions): ServiceRequest {
  const { action = operation, v1 } = options
  return v1 === undefined ? tc3Request(action, options) : v1Request(action, v1)
}

type LcicCase = ErrorCase<LcicOperationId, LcicErrorCode, LcicRequestOptions>

const nowSeconds = testNowMs / 1000
const stranger = { secretId: 'AKIDstranger', secretKey: 'the cloud key of main' }
const wrongKey = { secretId: 'AKIDmain', secretKey: 'another key' }
const fields: Readonly<Record<LcicOperationId, Readonly<Record<string, unknown>>>> = {
  RegisterUser: { SdkAppId: mainApp.sdkAppId, Name: 'Ada' },
  DescribeUser: { UserId: 'rider_17' },
  ModifyUserProfile: { UserId: 'rider_17', Nickname: 'Aoi' },
}
const queryOf = (action: LcicOperationId) => new URLSearchParams(textsOf(action)).toString()
const textsOf = (action: LcicOperationId) =>
  Object.fromEntries(Object.entries(fields[action]).map(([name, value]) => [name, String(value)]))
const nameOf = { RegisterUser: 'Name', DescribeUser: 'UserId', ModifyUserProfile: 'Nickname' } as const

/** A request that each action grants. */
export const validLcicRequests: Readonly<Record<LcicOperationId, LcicRequestOptions>> = {
  RegisterUser: { body: fields.RegisterUser },
  DescribeUser: { body: fields.DescribeUser },
  ModifyUserProfile: { body: fields.ModifyUserProfile },
}

const gatewayCases: readonly GatewayCase<LcicOperationId, LcicErrorCode, LcicRequestOptions>[] = [
  {
    code: 'AuthFailure.InvalidAuthorization',
    request: { forged: { authorization: 'Bearer AKIDmain' } },
    because: 'Authorization is not of TC3',
  },
  {
    code: 'AuthFailure.InvalidAuthorization',
    request: { timestampSeconds: nowSeconds, forged: { 'x-tc-timestamp': String(nowSeconds - 1), host: undefined } },
    because: 'a signed header is not sent',
  },
  {
    code: 'AuthFailure.SecretIdNotFound',
    request: { tencentCloud: stranger },
    because: 'the SecretId does not exist',
  },
  { code: 'AuthFailure.SecretIdNotFound', request: { v1: { tencentCloud: stranger } }, because: 'nor does it in v1' },
  {
    code: 'AuthFailure.SignatureExpire',
    request: { timestampSeconds: nowSeconds - 301 },
    because: 'it was signed five minutes and a second ago',
  },
  {
    code: 'AuthFailure.SignatureExpire',
    request: { timestampSeconds: nowSeconds + 301 },
    because: 'it was signed five minutes and a second from now',
  },
  {
    code: 'AuthFailure.SignatureExpire',
    request: { v1: { timestampSeconds: nowSeconds - 301 } },
    because: 'v1 expires too',
  },
  { code: 'AuthFailure.SignatureFailure', request: { tencentCloud: wrongKey }, because: 'the key is another one' },
  { code: 'AuthFailure.SignatureFailure', request: { v1: { tencentCloud: wrongKey } }, because: 'so it is in v1' },
  {
    code: 'AuthFailure.SignatureFailure',
    request: { forged: { 'x-tc-timestamp': String(nowSeconds - 1) } },
    because: 'the timestamp is not the signed one',
  },
  {
    code: 'AuthFailure.SignatureFailure',
    request: { v1: { forged: { Version: '2021-01-01' } } },
    because: 'a v1 parameter is not the signed one',
  },
  {
    code: 'AuthFailure.SignatureFailure',
    request: { v1: { parameters: { Filler: 'x'.repeat(1_048_576) } } },
    because: 'the form has more than 1 MB, which the vendor calls a bad signature',
  },
  { code: 'InvalidAction', request: { action: 'FlyUser' }, because: 'there is no such action' },
  { code: 'InvalidAction', request: { action: 'constructor' }, because: 'an action cannot be inherited' },
  { code: 'InvalidAction', request: { v1: {}, action: 'registeruser' }, because: 'names have a case' },
  { code: 'InvalidParameter', request: { text: '{"UserId":' }, because: 'the JSON breaks off' },
  { code: 'InvalidParameter', request: { text: '' }, because: 'the body is empty' },
  { code: 'InvalidParameter', request: { text: '[]' }, because: 'the body is an array' },
  { code: 'InvalidParameter', request: { text: 'null' }, because: 'the body is null' },
  {
    code: 'InvalidParameter',
    request: (action) => ({ body: { ...fields[action], [nameOf[action]]: 5 } }),
    because: 'a text is a number',
  },
  {
    code: 'InvalidParameter',
    request: (action) => ({ body: { ...fields[action], [nameOf[action]]: null } }),
    because: 'a text is null',
  },
  { code: 'InvalidParameter', request: { method: 'GET', query: 'UserId' }, because: 'a query pair has no =' },
  { code: 'InvalidParameter', request: { method: 'GET', query: '=rider_17' }, because: 'a query pair has no name' },
  { code: 'InvalidParameter', request: { method: 'GET', query: 'A=1&A=2' }, because: 'a parameter is there twice' },
  { code: 'InvalidParameter', request: { method: 'GET', query: 'A=%ff' }, because: 'the query is not UTF-8' },
  {
    code: 'InvalidParameter',
    request: (action) => ({ method: 'GET', query: `${nameOf[action]}.0=x` }),
    because: 'a text is a list',
  },
  { code: 'InvalidParameterValue', request: { headers: { 'x-tc-language': 'fr' } }, because: 'French is not spoken' },
  {
    code: 'InvalidParameterValue',
    request: { headers: { 'x-tc-timestamp': 'soon' } },
    because: 'the timestamp is not a number',
  },
  {
    code: 'InvalidParameterValue',
    request: { v1: { forged: { SignatureMethod: 'HmacMD5' } } },
    because: 'v1 has no such method',
  },
  ...['x-tc-version', 'x-tc-timestamp', 'x-tc-action', 'authorization'].map((name) => ({
    code: 'MissingParameter' as const,
    request: { forged: { [name]: undefined } },
    because: `the header ${name} is missing`,
  })),
  ...['Action', 'Version', 'Timestamp', 'Nonce', 'SecretId', 'Signature'].map((name) => ({
    code: 'MissingParameter' as const,
    request: { v1: { forged: { [name]: undefined } } },
    because: `${name} is missing in v1`,
  })),
  { code: 'MissingParameter', request: { body: {} }, because: 'the required parameter is missing' },
  { code: 'MissingParameter', request: { v1: {} }, because: 'it is missing in v1' },
  { code: 'NoSuchVersion', request: { headers: { 'x-tc-version': '2021-01-01' } }, because: 'the version is another' },
  {
    code: 'RequestSizeLimitExceeded',
    request: { text: ' '.repeat(10_485_761) },
    because: 'the body has more than 10 MB',
  },
  {
    code: 'RequestSizeLimitExceeded',
    request: { method: 'GET', query: `A=${'x'.repeat(32_767)}` },
    because: 'the query has more than 32 KB',
  },
  {
    code: 'UnknownParameter',
    request: (action) => ({ body: { ...fields[action], DryRun: true } }),
    because: 'DryRun is declared by no action',
  },
  {
    code: 'UnknownParameter',
    request: (action) => ({ text: `{"__proto__":1,${JSON.stringify(fields[action]).slice(1)}` }),
    because: '__proto__ is a name like any other',
  },
  {
    code: 'UnknownParameter',
    request: (action) => ({ method: 'GET', query: `${queryOf(action)}&constructor=y` }),
    because: 'so is constructor in a query',
  },
  {
    code: 'UnknownParameter',
    request: (action) => ({ v1: { parameters: { ...textsOf(action), Size: 'big' } } }),
    because: 'the action has no such parameter in v1',
  },
  { code: 'UnsupportedProtocol', request: { method: 'PUT' }, because: 'only GET and POST are supported' },
]

const ownCases: readonly LcicCase[] = [
  {
    operation: 'RegisterUser',
    code: 'FailedOperation.OriginIdExists',
    request: { body: { SdkAppId: mainApp.sdkAppId, OriginId: 'crm-17' } },
    because: 'another user has the OriginId',
  },
  {
    operation: 'RegisterUser',
    code: 'InvalidParameter.SdkAppId',
    request: { body: { SdkAppId: 1_400_009_999 } },
    because: 'there is no such application',
  },
  {
    operation: 'RegisterUser',
    code: 'InvalidParameter.SdkAppId',
    request: { body: { SdkAppId: pushlessApp.sdkAppId } },
    because: 'the application belongs to another account',
  },
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
  ...(['DescribeUser', 'ModifyUserProfile'] as const).flatMap((operation) =>
    ['ghost', 'rider_18', '__proto__', 'constructor', ''].map((UserId) => ({
      operation,
      code: 'ResourceNotFound.User' as const,
      request: { body: { UserId } },
      because: `${JSON.stringify(UserId)} is not registered with LCIC`,
    })),
  ),
  ...(['DescribeUser', 'ModifyUserProfile'] as const).map((operation) => ({
    operation,
    code: 'ResourceNotFound.User' as const,
    request: { body: { UserId: 'rider_17' }, tencentCloud: pushlessApp.tencentCloud },
    because: 'the user belongs to another account',
  })),
]

/** Requests that LCIC actions refuse. */
export const lcicErrorCases: readonly LcicCase[] = [...forEachOperation(validLcicRequests, gatewayCases), ...ownCases]
