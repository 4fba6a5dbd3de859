import { controlOperations, controlSettings } from '@portrait/protocol'
import { controlRequests } from '@portrait/protocol/requests'
import type { RuleContext } from '../context.ts'
import type { ServiceRequest, ServiceResponse } from '../message.ts'
import { parseJson } from '../parse-json.ts'
import type { Trace } from '../trace.ts'
import { requireToken } from './authenticate.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlOptions } from './control-options.ts'
import { controlCorsHeaders, controlPreflightHeaders, requireOrigin } from './control-origin.ts'
import { controlProblem } from './control-problem.ts'
import type { ControlContext, ControlInput, ControlOperationId, ControlResult } from './control-rule.ts'
import { controlRules } from './control-rules.ts'
import { findControl, methodsAt } from './find-control.ts'
import { readParameters } from './read-parameters.ts'

/** Answers a call of the control API: origin, token, path, validation, rule, problem. */
export async function handleControl(
  request: ServiceRequest,
  context: RuleContext & { readonly control: ControlOptions | undefined },
  trace: Trace,
): Promise<ServiceResponse> {
  const { control } = context
  if (control === undefined) {
    const off = new ControlFault('control-off')
    trace.refusal = off
    return controlProblem(off)
  }
  const response = await answer(request, { ...context, control }, trace)
  return { ...response, headers: { ...response.headers, ...controlCorsHeaders(request, control) } }
}

async function answer(request: ServiceRequest, context: ControlContext, trace: Trace): Promise<ServiceResponse> {
  try {
    requireOrigin(request, context.control)
    // A browser asks without the token whether it may send it.
    if (request.method === 'OPTIONS') return { status: 204, headers: controlPreflightHeaders, body: '' }
    requireToken(request, context.control)
    const found = findControl(request.method, request.path)
    trace.operation = found.id
    const parameters = readParameters(found, request.query)
    const result = await run(found.id, { ...(await readBody(request, found.id)), ...parameters }, context)
    const headers = controlSettings.answerHeaders
    return { status: 200, headers, body: JSON.stringify(result), operation: { api: 'control', id: found.id } }
  } catch (error) {
    trace.refusal = error
    if (!(error instanceof ControlFault)) throw error
    const problem = controlProblem(error)
    return { ...problem, headers: { ...problem.headers, ...headersOf(error, request) } }
  }
}

function headersOf({ code }: ControlFault, { path }: ServiceRequest): Readonly<Record<string, string>> {
  if (code === 'unauthorized') return { 'www-authenticate': 'Bearer' }
  return code === 'method-not-allowed' ? { allow: methodsAt(path).join(', ') } : {}
}

async function readBody(request: ServiceRequest, id: ControlOperationId): Promise<object> {
  const { takes }: { readonly takes: string } = controlOperations[id]
  if (takes !== 'json') return {}
  const { maxBodyBytes } = controlSettings
  const body = await request.readBody(maxBodyBytes)
  if (body === undefined) throw new ControlFault('body-too-large', `It has more than ${maxBodyBytes} bytes.`)
  const value = parseJson(body)
  if (value === undefined) throw new ControlFault('not-json')
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ControlFault('invalid', 'The body must be a JSON object.')
  return value
}

function run<Id extends ControlOperationId>(
  id: Id,
  input: object,
  context: ControlContext,
): Promise<ControlResult<Id>> {
  const violation = isValidated(id) ? controlRequests[id](input) : undefined
  if (violation !== undefined) throw new ControlFault(violation.code, violation.message)
  // The validator has just said so.
  return controlRules[id](input as ControlInput<Id>, context)
}

function isValidated(id: ControlOperationId): id is keyof typeof controlRequests {
  return Object.hasOwn(controlRequests, id)
}
