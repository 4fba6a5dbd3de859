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
export async function handleWeb(request: ServiceRequest, context: WebContext): Promise<ServiceResponse> {
  const response = await answer(request, context)
  return { ...response, headers: { ...response.headers, ...corsHeaders(request, context.allowedOrigins) } }
}

async function answer(request: ServiceRequest, context: WebContext): Promise<ServiceResponse> {
  const here = endpoints.filter(({ path }) => path === request.path)
  if (here.length === 0) return problemResponse(60009, `There is nothing at ${request.path}.`)
  if (request.method === 'OPTIONS') return { status: 204, headers: preflightHeaders, body: '' }
  const operation = here.find(({ method }) => method === request.method)
  if (operation === undefined) {
    const problem = problemResponse(60009, `${request.method} is not possible here.`, 405)
    return { ...problem, headers: { ...problem.headers, allow: here.map(({ method }) => method).join(', ') } }
  }
  try {
    const caller = await authenticateWeb(request, context)
    const { app, userId } = caller
    requireFrequency(context.frequency, `web/${app.sdkAppId}/${operation.id}`, operation.rateLimit, app)
    if (operation.id === 'streamEvents') return await streamEvents(request, caller, context)
    const body = Object.hasOwn(webRequests, operation.id)
      ? await readJsonBody(request, webSettings.maxBodyBytes)
      : undefined
    const actor = { caller: userId, ...originOf('Web', request) }
    const result = await run(operation.id, body, { ...context, app, caller: userId, actor })
    const headers = webSettings.answerHeaders
    return { status: 200, headers, body: JSON.stringify(result), operation: { api: 'web', id: operation.id } }
  } catch (error) {
    if (isChatFault(error)) return problemResponse(error.code, error.message)
    if (error instanceof BodyTooLargeError) return problemResponse(60002, error.message, 413)
    throw error
  }
}

function run<Id extends WebOperationId>(
  id: Id,
  body: unknown,
  context: AppContext & Pick<WebContext, 'rules'>,
): Promise<WebResult<Id>> {
  const violation = isValidated(id) ? webRequests[id](body) : undefined
  if (violation !== undefined) throw new Fault(violation.code, violation.message)
  // The validator has just said so.
  return context.rules[id](body as WebInput<Id>, context)
}

function isValidated(id: WebOperationId): id is keyof typeof webRequests {
  return Object.hasOwn(webRequests, id)
}
