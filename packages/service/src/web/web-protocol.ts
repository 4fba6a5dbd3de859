import { webOperations, webSettings, webStreams } from '@portrait/protocol'
import { webRequests } from '@portrait/protocol/requests'
import type { UserSigVerifier } from '@portrait/signing'
import { originOf } from '../actor.ts'
import type { AppContext, RuleContext } from '../context.ts'
import { Fault, isChatFault } from '../fault.ts'
import { type FrequencyCounter, requireFrequency } from '../frequency.ts'
import type { ServiceRequest, ServiceResponse } from '../message.ts'
import { BodyTooLargeError, readJsonBody } from '../read-json-body.ts'
import type { StreamHub } from '../stream/stream-hub.ts'
import type { Trace } from '../trace.ts'
import { authenticateWeb } from './authenticate.ts'
import { type AllowedOrigins, corsHeaders, preflightHeaders } from './cors.ts'
import { problemResponse } from './problem.ts'
import { streamEvents } from './stream-events.ts'
import type { WebInput, WebOperationId, WebResult } from './web-rule.ts'
import type { WebRules } from './web-rules.ts'

export type WebContext = RuleContext & {
  /** What answers the operations. */
  readonly rules: WebRules
  readonly verifier: UserSigVerifier
  readonly frequency: FrequencyCounter
  readonly allowedOrigins: AllowedOrigins
  readonly streams: StreamHub
}

const endpoints = [...Object.values(webOperations), ...Object.values(webStreams)]

/** Answers a call of the web API: CORS, UserSig, validation, rule, problem. */
export async function handleWeb(request: ServiceRequest, context: WebContext, trace: Trace): Promise<ServiceResponse> {
  const response = await answer(request, context, trace)
  return { ...response, headers: { ...response.headers, ...corsHeaders(request, context.allowedOrigins) } }
}

async function answer(request: ServiceRequest, context: WebContext, trace: Trace): Promise<ServiceResponse> {
  const here = endpoints.filter(({ path }) => path === request.path)
  if (here.length === 0) {
    const detail = `There is nothing at ${request.path}.`
    trace.refusal = new Fault(60009, detail, { kind: 'unknown-command', name: request.path })
    return problemResponse(60009, detail)
  }
  if (request.method === 'OPTIONS') return { status: 204, headers: preflightHeaders, body: '' }
  const operation = here.find(({ method }) => method === request.method)
  if (operation === undefined) {
    const allowed = here.map(({ method }) => method)
    const detail = `${request.method} is not possible here.`
    trace.refusal = new Fault(60009, detail, { kind: 'wrong-method', method: request.method, allowed })
    const problem = problemResponse(60009, detail, 405)
    return { ...problem, headers: { ...problem.headers, allow: allowed.join(', ') } }
  }
  trace.operation = operation.id
  try {
    const caller = await authenticateWeb(request, context, trace)
    const { app, userId } = caller
    requireFrequency(context.frequency, `web/${app.sdkAppId}/${operation.id}`, operation.rateLimit, app)
    if (operation.id === 'streamEvents') return await streamEvents(request, caller, context)
    const body = Object.hasOwn(webRequests, operation.id)
      ? await readJsonBody(request, webSettings.maxBodyBytes, trace)
      : undefined
    const actor = { caller: userId, ...originOf('Web', request) }
    const result = await run(operation.id, body, { ...context, app, caller: userId, actor })
    const headers = webSettings.answerHeaders
    return { status: 200, headers, body: JSON.stringify(result), operation: { api: 'web', id: operation.id } }
  } catch (error) {
    trace.refusal = error
    if (isChatFault(error)) return problemResponse(error.code, error.message)
    if (error instanceof BodyTooLargeError) return problemResponse(error.code, error.message, 413)
    throw error
  }
}

function run<Id extends WebOperationId>(
  id: Id,
  body: unknown,
  context: AppContext & Pick<WebContext, 'rules'>,
): Promise<WebResult<Id>> {
  const violation = isValidated(id) ? webRequests[id](body) : undefined
  if (violation !== undefined) throw new Fault(violation.code, violation.message, { kind: 'shape', violation })
  // The validator has just said so.
  return context.rules[id](body as WebInput<Id>, context)
}

function isValidated(id: WebOperationId): id is keyof typeof webRequests {
  return Object.hasOwn(webRequests, id)
}
