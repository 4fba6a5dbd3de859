import { type LcicErrorCode, lcicOperations } from '@portrait/protocol'
import type { LcicOperationId } from '../lcic/lcic-rule.ts'
import { callLcic } from './call.ts'
import type { GatewayCase } from './error-case.ts'
import { flatten } from './flatten.ts'
import type { LcicRequestOptions } from './lcic-case.ts'
import { testNowMs } from './test-apps.ts'
import { validLcicInputs } from './valid-lcic-requests.ts'

const nowSeconds = testNowMs / 1000
const stranger = { secretId: 'AKIDstranger', secretKey: 'the cloud key of main' }
const wrongKey = { secretId: 'AKIDmain', secretKey: 'another key' }
const textsOf = (action: LcicOperationId) => Object.fromEntries(flatten(validLcicInputs[action]))
const queryOf = (action: LcicOperationId) => new URLSearchParams(textsOf(action)).toString()
const nameOf = (action: LcicOperationId) => Object.keys(validLcicInputs[action])[0] ?? ''

/** What every LCIC action refuses. */
export const lcicGatewayCases: readonly GatewayCase<LcicOperationId, LcicErrorCode, LcicRequestOptions>[] = [
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
  // verifies: lcic.gateway.clock
  {
    code: 'AuthFailure.SignatureExpire',
    request: { timestampSeconds: nowSeconds - 301 },
    because: 'it was signed five minutes and a second ago',
  },
  // verifies: lcic.gateway.clock
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
  // verifies: lcic.gateway.form-size
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
    request: (action) => ({ body: { ...validLcicInputs[action], [nameOf(action)]: true } }),
    because: 'a parameter is a boolean',
  },
  {
    code: 'InvalidParameter',
    request: (action) => ({ body: { ...validLcicInputs[action], [nameOf(action)]: null } }),
    because: 'a parameter is null',
  },
  // verifies: lcic.gateway.flat-errors
  { code: 'InvalidParameter', request: { method: 'GET', query: 'UserId' }, because: 'a query pair has no =' },
  { code: 'InvalidParameter', request: { method: 'GET', query: '=rider_17' }, because: 'a query pair has no name' },
  // verifies: lcic.gateway.flat-errors
  { code: 'InvalidParameter', request: { method: 'GET', query: 'A=1&A=2' }, because: 'a parameter is there twice' },
  { code: 'InvalidParameter', request: { method: 'GET', query: 'A=%ff' }, because: 'the query is not UTF-8' },
  {
    code: 'InvalidParameter',
    request: (action) => ({ method: 'GET', query: `${nameOf(action)}.0=x` }),
    because: 'what is in a list, or is none, is text',
  },
  // verifies: lcic.gateway.language
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
  // verifies: lcic.gateway.missing
  ...['x-tc-version', 'x-tc-timestamp', 'x-tc-action', 'authorization'].map((name) => ({
    code: 'MissingParameter' as const,
    request: { forged: { [name]: undefined } },
    because: `the header ${name} is missing`,
  })),
  // verifies: lcic.gateway.missing, lcic.gateway.nonce
  ...['Action', 'Version', 'Timestamp', 'Nonce', 'SecretId', 'Signature'].map((name) => ({
    code: 'MissingParameter' as const,
    request: { v1: { forged: { [name]: undefined } } },
    because: `${name} is missing in v1`,
  })),
  // verifies: lcic.DescribeUserDetail.neither, lcic.DescribeUser.neither
  { code: 'MissingParameter', request: { body: {} }, because: 'the required parameter is missing' },
  { code: 'MissingParameter', request: { v1: {} }, because: 'it is missing in v1' },
  { code: 'NoSuchVersion', request: { headers: { 'x-tc-version': '2021-01-01' } }, because: 'the version is another' },
  {
    code: 'RequestSizeLimitExceeded',
    request: { text: ' '.repeat(10_485_761) },
    because: 'the body has more than 10 MB',
  },
  // verifies: lcic.gateway.sizes
  {
    code: 'RequestSizeLimitExceeded',
    request: { method: 'GET', query: `A=${'x'.repeat(32_767)}` },
    because: 'the query has more than 32 KB',
  },
  // verifies: lcic.gateway.unknown
  {
    code: 'UnknownParameter',
    request: (action) => ({ body: { ...validLcicInputs[action], DryRun: true } }),
    because: 'DryRun is declared by no action',
  },
  {
    code: 'UnknownParameter',
    request: (action) => ({ text: `{"__proto__":1,${JSON.stringify(validLcicInputs[action]).slice(1)}` }),
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
  // verifies: lcic.limits.calls
  {
    code: 'RequestLimitExceeded',
    given: async (service, action) => {
      const { calls } = lcicOperations[action].rateLimit
      for (let call = 0; call < calls; call++) await callLcic(service, action, {})
    },
    request: {},
    because: 'the key has made all the calls of this second',
  },
]
