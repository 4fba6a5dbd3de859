import { type App, type LcicErrorCode, lcicSettings } from '@portrait/protocol'
import { parseTc3Authorization, type Tc3Refusal, type Tc3Verifier, type V1Refusal, verifyV1 } from '@portrait/signing'
import type { RuleContext } from '../context.ts'
import { Fault } from '../fault.ts'
import { headerOf } from '../message.ts'
import { parameterOf } from '../query.ts'
import type { Trace } from '../trace.ts'
import type { LcicCall } from './lcic-call.ts'

/** What a request claims to be, once its signature has been checked. */
export interface LcicCaller {
  readonly action: string
  readonly version: string
  /** The key that signed. */
  readonly secretId: string
  /** The applications of the account whose key signed. */
  readonly apps: readonly [App, ...App[]]
}

type AuthenticateContext = RuleContext & { readonly tc3: Tc3Verifier }

const refusals = {
  'authorization-missing': 'AuthFailure.InvalidAuthorization',
  'authorization-malformed': 'AuthFailure.InvalidAuthorization',
  'timestamp-malformed': 'InvalidParameterValue',
  'date-mismatch': 'AuthFailure.InvalidAuthorization',
  'header-not-signed': 'AuthFailure.InvalidAuthorization',
  'header-missing': 'AuthFailure.InvalidAuthorization',
  'service-mismatch': 'AuthFailure.InvalidAuthorization',
  'bad-signature': 'AuthFailure.SignatureFailure',
  'signature-missing': 'MissingParameter',
  'method-unknown': 'InvalidParameterValue',
} as const satisfies Record<Tc3Refusal | V1Refusal, LcicErrorCode>

const details = {
  'authorization-missing': 'The header is missing.',
  'authorization-malformed': '',
  'timestamp-malformed': 'The timestamp must be Unix seconds.',
  'date-mismatch': "The Credential's date is not the timestamp's UTC date.",
  'header-not-signed': 'SignedHeaders must name content-type and host.',
  'header-missing': 'A signed header was not sent.',
  'service-mismatch': "The Credential's service does not match the host.",
  'bad-signature': '',
  'signature-missing': 'Signature is missing.',
  'method-unknown': 'SignatureMethod must be HmacSHA1 or HmacSHA256.',
} as const satisfies Record<Tc3Refusal | V1Refusal, string>

/** Checks who calls, in the gateway's order: common parameters, key, clock, signature. */
export async function authenticateLcic(
  call: LcicCall,
  context: AuthenticateContext,
  trace: Trace,
): Promise<LcicCaller> {
  return call.isV1 ? authenticateV1(call, context, trace) : authenticateTc3(call, context, trace)
}

async function authenticateTc3(call: LcicCall, context: AuthenticateContext, trace: Trace): Promise<LcicCaller> {
  const { request, body } = call
  const need = (name: string): string => {
    const value = headerOf(request, name.toLowerCase())
    if (!value) throw missing(name, 'header')
    return value
  }
  const action = need('X-TC-Action')
  trace.operation = action
  const version = need('X-TC-Version')
  const timestamp = need('X-TC-Timestamp')
  const authorization = parseTc3Authorization(need('Authorization'))
  if (authorization === undefined) throw new Fault('AuthFailure.InvalidAuthorization', '', { kind: 'authorization' })
  requireLanguage(headerOf(request, 'x-tc-language'))
  const apps = await requireApps(authorization.secretId, context)
  trace.app = apps[0]
  requireClock(timestamp, context)
  const headers = Object.fromEntries(Object.keys(request.headers).map((name) => [name, headerOf(request, name)]))
  const verification = context.tc3.verify({ ...request, headers, body }, apps[0].tencentCloud.secretKey)
  if (!verification.ok) {
    const { reason } = verification
    throw new Fault(refusals[reason], details[reason], { kind: 'tc3', reason, authorization, app: apps[0] })
  }
  return { action, version, secretId: apps[0].tencentCloud.secretId, apps }
}

async function authenticateV1(
  { request, parameters }: LcicCall,
  context: AuthenticateContext,
  trace: Trace,
): Promise<LcicCaller> {
  const need = (name: string): string => {
    const value = parameterOf(parameters, name)
    if (!value) throw missing(name, 'parameters')
    return value
  }
  const action = need('Action')
  trace.operation = action
  const version = need('Version')
  const timestamp = need('Timestamp')
  need('Nonce')
  const apps = await requireApps(need('SecretId'), context)
  trace.app = apps[0]
  requireLanguage(parameterOf(parameters, 'Language'))
  requireClock(timestamp, context)
  const host = headerOf(request, 'host') ?? ''
  const { method, path } = request
  const verification = verifyV1({ method, host, path, params: parameters }, apps[0].tencentCloud.secretKey)
  if (!verification.ok) {
    const { reason } = verification
    throw new Fault(refusals[reason], details[reason], { kind: 'v1', reason, app: apps[0] })
  }
  return { action, version, secretId: apps[0].tencentCloud.secretId, apps }
}

async function requireApps(secretId: string, { store }: RuleContext): Promise<readonly [App, ...App[]]> {
  const [first, ...rest] = (await store.apps.list()).filter(({ tencentCloud }) => tencentCloud.secretId === secretId)
  if (first === undefined) throw new Fault('AuthFailure.SecretIdNotFound', '', { kind: 'unknown-secret-id', secretId })
  return [first, ...rest]
}

function requireClock(timestamp: string, { clock }: RuleContext): void {
  if (!/^\d{1,11}$/.test(timestamp)) throw new Fault('InvalidParameterValue', details['timestamp-malformed'])
  const timestampSeconds = Number(timestamp)
  const offSeconds = Math.abs(clock.now() / 1000 - timestampSeconds)
  if (offSeconds <= lcicSettings.tcClockToleranceSeconds) return
  const detail = `The timestamp is ${Math.round(offSeconds)} seconds off.`
  throw new Fault('AuthFailure.SignatureExpire', detail, { kind: 'clock', timestampSeconds })
}

function missing(name: string, where: 'header' | 'parameters'): Fault {
  const detail = where === 'header' ? `The header ${name} is missing.` : `${name} is missing.`
  return new Fault('MissingParameter', detail, { kind: 'missing-parameter', name, where })
}

function requireLanguage(language: string | undefined): void {
  if (language !== undefined && !lcicSettings.tcLanguages.some((known) => known === language)) {
    throw new Fault('InvalidParameterValue', `The language must be ${lcicSettings.tcLanguages.join(' or ')}.`)
  }
}
