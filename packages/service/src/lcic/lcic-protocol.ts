import { type App, lcicOperations, lcicSettings } from '@portrait/protocol'
import { lcicRequests } from '@portrait/protocol/requests'
import type { Tc3Verifier } from '@portrait/signing'
import { originOf } from '../actor.ts'
import type { RuleContext } from '../context.ts'
import { Fault, isLcicFault } from '../fault.ts'
import type { FrequencyCounter } from '../frequency.ts'
import { headerOf, type ServiceRequest, type ServiceResponse } from '../message.ts'
import { parseJson } from '../parse-json.ts'
import type { Trace } from '../trace.ts'
import { authenticateLcic } from './authenticate.ts'
import { editionOf, hasAction } from './edition.ts'
import { type LcicCall, readLcicCall } from './lcic-call.ts'
import { lcicFailure, lcicSuccess } from './lcic-envelope.ts'
import type { LcicContext, LcicInput, LcicOperationId, LcicResult } from './lcic-rule.ts'
import { lcicRules } from './lcic-rules.ts'
import { unflatten } from './unflatten.ts'

/** Parameters of the old signatures that are not the action's own. */
const commonParameters = new Set([
  'Action',
  'Version',
  'Region',
  'Timestamp',
  'Nonce',
  'SecretId',
  'Signature',
  'SignatureMethod',
  'Token',
  'Language',
  'RequestClient',
])

/** Answers a TencentCloud API 3.0 call: form, signature, validation, rule, envelope. */
export async function handleLcic(
  request: ServiceRequest,
  context: RuleContext & { readonly tc3: Tc3Verifier; readonly frequency: FrequencyCounter },
  trace: Trace,
): Promise<ServiceResponse> {
  const RequestId = context.ids.requestId()
  let operation: ServiceResponse['operation']
  try {
    const call = await readLcicCall(request, trace)
    const { action, version, secretId, apps } = await authenticateLcic(call, context, trace)
    if (version !== lcicSettings.tcVersion)
      throw new Fault('NoSuchVersion', `${lcicSettings.tcService} has no version ${JSON.stringify(version)}.`)
    const edition = editionOf(headerOf(request, 'host') ?? '', apps[0])
    if (!isOperation(action) || !hasAction(edition, lcicOperations[action])) {
      const facts = isOperation(action)
        ? ({ kind: 'wrong-edition', action, edition } as const)
        : ({ kind: 'unknown-command', name: action } as const)
      throw new Fault('InvalidAction', `${lcicSettings.tcService} has no action ${JSON.stringify(action)}.`, facts)
    }
    operation = { api: 'lcic', id: action }
    requireFrequency(action, secretId, apps, context.frequency)
    const origin = originOf('RESTAPI', request)
    const result = await run(action, readInput(call, action), { ...context, apps, edition, origin })
    return { ...lcicSuccess(result, RequestId), operation }
  } catch (error) {
    trace.refusal = error
    if (!isLcicFault(error)) throw error
    return { ...lcicFailure(error.code, error.message, RequestId), ...(operation && { operation }) }
  }
}

function requireFrequency(
  action: LcicOperationId,
  secretId: string,
  apps: readonly App[],
  frequency: FrequencyCounter,
): void {
  const { rateLimit } = lcicOperations[action]
  const { allowed, count, calls } = frequency.count(`lcic/${secretId}/${action}`, rateLimit, limitsOf(apps))
  // Clients parse the two phrases with the numbers.
  const detail = `The number of calls in this second equals to \`${count}\`, above the frequency limit \`${calls}\`.`
  if (!allowed)
    throw new Fault(rateLimit.error, detail, { kind: 'frequency', count, calls, seconds: rateLimit.seconds })
}

/** The account is limited as a whole: by the first of its apps that has limits of its own. */
function limitsOf(apps: readonly App[]): App['limits'] {
  return apps.find(({ limits }) => limits !== undefined)?.limits
}

function readInput(call: LcicCall, action: LcicOperationId): unknown {
  if (!call.isJson) {
    const own = call.parameters.filter(([name]) => !(call.isV1 && commonParameters.has(name)))
    return unflatten(own, lcicOperations[action].shape)
  }
  const input = parseJson(call.body)
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    // What is JSON, but no object, has its place nowhere.
    const facts = input === undefined ? ({ kind: 'not-json' } as const) : undefined
    throw new Fault('InvalidParameter', 'The body is not a JSON object.', facts)
  }
  return input
}

function run<Id extends LcicOperationId>(id: Id, input: unknown, context: LcicContext): Promise<LcicResult<Id>> {
  const violation = lcicRequests[id](input)
  if (violation !== undefined) throw new Fault(violation.code, violation.message, { kind: 'shape', violation })
  // The validator has just said so.
  return lcicRules[id](input as LcicInput<Id>, context)
}

function isOperation(action: string): action is LcicOperationId {
  return Object.hasOwn(lcicOperations, action)
}
