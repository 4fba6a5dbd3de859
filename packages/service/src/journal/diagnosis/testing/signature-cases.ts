import { lcicSettings } from '@portrait/protocol'
import { expect } from 'vitest'
import { callLcic } from '../../../testing/call.ts'
import { type Tc3RequestOptions, tc3Request, type V1RequestOptions, v1Request } from '../../../testing/lcic-request.ts'
import { mainApp, otherApp, pushlessApp, testNowMs } from '../../../testing/test-apps.ts'
import type { TestService } from '../../../testing/test-service.ts'
import type { DiagnosisCase } from './diagnosis-cases.ts'

const nowSeconds = testNowMs / 1000
const input = { UserId: 'rider_17' }
const tc3 = (options: Tc3RequestOptions) => (service: TestService) => callLcic(service, 'DescribeUser', input, options)
const v1 = (options: V1RequestOptions) => (service: TestService) =>
  service.handle(v1Request('DescribeUser', { parameters: input, ...options }))
const { secretId } = mainApp.tencentCloud
const china = lcicSettings.tcEditions.china

/** Signatures of TencentCloud. */
export const signatureCases: readonly DiagnosisCase[] = [
  {
    cause: 'signed-for-another-host',
    name: 'a client signs for a local address',
    ask: tc3({ headers: { host: 'localhost:7788' }, forged: { host: 'portrait.test:7788' } }),
    details: {
      signedHost: 'localhost:7788',
      receivedHost: 'portrait.test:7788',
      expectedCanonicalRequest: expect.stringContaining('\nhost:portrait.test:7788\n'),
      signedCanonicalRequest: expect.stringContaining('\nhost:localhost:7788\n'),
    },
    fix: /portrait\.test:7788/,
  },
  {
    cause: 'signed-for-another-host',
    name: "a client signs for the vendor's host",
    ask: tc3({ forged: { host: '127.0.0.1:7788' } }),
    details: { signedHost: china, receivedHost: '127.0.0.1:7788' },
  },
  {
    cause: 'signed-for-another-host',
    name: 'a client signs for a region',
    ask: tc3({ headers: { host: 'lcic.ap-guangzhou.tencentcloudapi.com' }, forged: { host: '127.0.0.1' } }),
  },
  {
    cause: 'signed-for-another-host',
    name: 'an old signature is for another host',
    ask: (service) => {
      const request = v1Request('DescribeUser', { parameters: input })
      return service.handle({ ...request, headers: { ...request.headers, host: '127.0.0.1:7788' } })
    },
    details: { signedHost: china, expectedSignedText: expect.stringMatching(/^POST127\.0\.0\.1:7788\/\?Action=/) },
  },
  {
    cause: 'wrong-key',
    name: 'it is the key for UserSigs',
    ask: tc3({ tencentCloud: { secretId, secretKey: mainApp.secretKey } }),
    details: { keyIs: 'secretKey' },
  },
  {
    cause: 'wrong-key',
    name: "it is another account's",
    ask: tc3({ tencentCloud: { secretId, secretKey: pushlessApp.tencentCloud.secretKey } }),
    details: { keyOfApp: pushlessApp.sdkAppId },
    fix: /AKIDpushless/,
  },
  {
    cause: 'wrong-key',
    name: "an old signature has another account's key",
    ask: v1({ tencentCloud: { secretId, secretKey: pushlessApp.tencentCloud.secretKey } }),
    details: { keyOfApp: pushlessApp.sdkAppId },
  },
  {
    cause: 'signature-mismatch',
    name: 'nothing near it fits',
    ask: tc3({ tencentCloud: { secretId, secretKey: 'a key of nobody here' } }),
    details: { expectedCanonicalRequest: expect.stringMatching(/^POST\n\/\n\ncontent-type:application\/json\n/) },
    fix: /first the line host:lcic\.tencentcloudapi\.com, .* line by line/,
  },
  {
    cause: 'signature-mismatch',
    name: 'the content type was changed on the way',
    ask: tc3({ forged: { 'content-type': 'application/json; charset=utf-8' } }),
    details: { difference: 'content-type', signedContentType: 'application/json' },
  },
  {
    cause: 'signature-mismatch',
    name: 'the body was not signed',
    ask: async (service) => {
      const { readBody: _, ...request } = tc3Request('DescribeUser', { text: '{"UserId":"rider_17"}' })
      const sent = new TextEncoder().encode('{ "UserId": "rider_17" }')
      await service.handle({ ...request, readBody: async () => sent })
    },
    details: { difference: 'body' },
  },
  {
    cause: 'signature-mismatch',
    name: 'the date is not that of the timestamp',
    ask: tc3({
      forged: {
        authorization: `TC3-HMAC-SHA256 Credential=${secretId}/2020-01-01/lcic/tc3_request, SignedHeaders=content-type;host, Signature=${'0'.repeat(64)}`,
      },
    }),
    summary: /UTC date/,
  },
  {
    cause: 'signature-mismatch',
    name: 'an old signature covers other parameters',
    ask: v1({ forged: { UserId: 'rider_18' } }),
    details: { expectedSignedText: expect.stringContaining('UserId=rider_18') },
  },
  {
    cause: 'malformed-authorization',
    name: 'it is a UserSig',
    ask: tc3({ forged: { authorization: 'Bearer AKID' } }),
    details: { scheme: 'Bearer' },
  },
  {
    cause: 'unknown-secret-id',
    name: 'a letter is wrong',
    ask: tc3({ tencentCloud: { secretId: 'AKIDmian', secretKey: otherApp.secretKey } }),
    details: { nearest: 'AKIDmain' },
  },
  {
    cause: 'clock-skew',
    name: 'the timestamp is ten minutes old',
    ask: tc3({ timestampSeconds: nowSeconds - 600 }),
    details: { aheadSeconds: -600, toleranceSeconds: 300 },
    summary: /10 minutes behind/,
  },
  {
    cause: 'clock-skew',
    name: 'the timestamp is in milliseconds',
    ask: v1({ forged: { Timestamp: '99999999999' } }),
    details: { toleranceSeconds: 300 },
  },
  {
    cause: 'wrong-region-host',
    name: "the action is China's",
    ask: (service) =>
      callLcic(service, 'DeleteUser', input, { headers: { host: lcicSettings.tcEditions.international } }),
    details: { action: 'DeleteUser', edition: 'international', expectedHost: china },
  },
]
