import { controlOperations, controlSettings } from '@portrait/protocol'
import { controlRequests } from '@portrait/protocol/requests'
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
import { type FoundControl, findControl, methodsAt } from './find-control.ts'
import { readLines } from './read-lines.ts'
import { readParameters } from './read-parameters.ts'
import { writeLines } from './write-lines.ts'
import { writeLiveLines } from './write-live-lines.ts'

/** Answers a call of the control API: origin, token, path, validation, rule, problem. */
export async function handleControl(
  request: ServiceRequest,
  context: Omit<ControlContext, 'control'> & { readonly control: ControlOptions | undefined },
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
    const input = await readInput(request, found, trace)
    return respond(found.id, await run(found.id, input, request, context))
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

function respond(id: ControlOperationId, result: object): ServiceResponse {
  const operation = { api: 'control', id } as const
  if (isAsyncIterable(result)) {
    const body = isLive(id) ? writeLiveLines(result) : writeLines(result)
    return { status: 200, headers: controlSettings.linesHeaders, body, operation }
  }
  return { status: 200, headers: controlSettings.answerHeaders, body: JSON.stringify(result), operation }
}

/** What path, query and a body of JSON say, as one object. */
async function readInput(request: ServiceRequest, found: FoundControl, trace: Trace): Promise<object> {
  const parameters = readParameters(found, request.query)
  if (takes(found.id) !== 'json') return parameters
  const { maxBodyBytes } = controlSettings
  const bytes = await request.readBody(maxBodyBytes)
  trace.body = bytes
  if (bytes === undefined) throw new ControlFault('body-too-large', `It has more than ${maxBodyBytes} bytes.`)
  const body = parseJson(bytes)
  if (body === undefined) throw new ControlFault('not-json')
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ControlFault('invalid', 'The body must be a JSON object.')
  const twice = Object.keys(parameters).find((name) => Object.hasOwn(body, name))
  if (twice !== undefined) throw new ControlFault('invalid', `${twice} belongs into the URL alone.`)
  return { ...body, ...parameters }
}

async function run<Id extends ControlOperationId>(
  id: Id,
  input: object,
  request: ServiceRequest,
  context: ControlContext,
): Promise<ControlResult<Id>> {
  const violation = isValidated(id) ? controlRequests[id](input) : undefined
  if (violation !== undefined) throw new ControlFault(violation.code, violation.message)
  const whole = takes(id) === 'lines' ? { ...input, lines: readLines(request) } : input
  // The validator has just said so.
  return controlRules[id](whole as ControlInput<Id>, context)
}

function isLive(id: ControlOperationId): boolean {
  return 'live' in controlOperations[id]
}

function takes(id: ControlOperationId): string {
  return controlOperations[id].takes
}

function isAsyncIterable(value: object): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in value
}

function isValidated(id: ControlOperationId): id is keyof typeof controlRequests {
  return Object.hasOwn(controlRequests, id)
}
