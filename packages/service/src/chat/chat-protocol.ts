import { chatOperations, chatSettings } from '@portrait/protocol'
import { chatRequests } from '@portrait/protocol/requests'
import type { UserSigVerifier } from '@portrait/signing'
import { originOf } from '../actor.ts'
import type { AppContext, RuleContext } from '../context.ts'
import { Fault, isChatFault } from '../fault.ts'
import { type FrequencyCounter, requireFrequency } from '../frequency.ts'
import type { ServiceRequest, ServiceResponse } from '../message.ts'
import { chatOperationAt } from '../operation-names.ts'
import { BodyTooLargeError, readJsonBody } from '../read-json-body.ts'
import type { Trace } from '../trace.ts'
import { chatFailure, chatSuccess } from './chat-envelope.ts'
import { authenticateChat } from './chat-gateway.ts'
import type { ChatInput, ChatOperationId, ChatResult } from './chat-rule.ts'
import { chatRules } from './chat-rules.ts'
import { noteUnknownAccounts } from './note-unknown-accounts.ts'

type ChatOperation = (typeof chatOperations)[ChatOperationId]

/** Answers a call of the Chat server API: gateway checks, validation, rule, envelope. */
export async function handleChat(
  request: ServiceRequest,
  context: RuleContext & { readonly verifier: UserSigVerifier; readonly frequency: FrequencyCounter },
  trace: Trace,
): Promise<ServiceResponse> {
  const id = chatOperationAt(request.path)
  const operation = id && chatOperations[id]
  if (operation !== undefined) trace.operation = operation.id
  try {
    if (request.method !== 'POST') {
      throw new Fault(60002, '', { kind: 'wrong-method', method: request.method, allowed: ['POST'] })
    }
    if (operation === undefined) {
      const facts = { kind: 'unknown-command', name: request.path } as const
      throw new Fault(60009, `There is no command ${request.path}.`, facts)
    }
    const { app, identifier } = await authenticateChat(request, context, trace)
    requireFrequency(context.frequency, `chat/${app.sdkAppId}/${operation.id}`, operation.rateLimit, app)
    const body = await readBody(request, operation, trace)
    const actor = { caller: identifier, ...originOf('RESTAPI', request) }
    const result = await run(operation.id, body, { ...context, app, caller: identifier, actor })
    noteUnknownAccounts(body, result, trace)
    return { ...chatSuccess(operation, result), operation: { api: 'chat', id: operation.id } }
  } catch (error) {
    trace.refusal = error
    const response = toFailure(operation, error)
    return operation === undefined ? response : { ...response, operation: { api: 'chat', id: operation.id } }
  }
}

async function readBody(request: ServiceRequest, operation: ChatOperation, trace: Trace): Promise<unknown> {
  const own = 'maxRequest' in operation ? operation.maxRequest : undefined
  try {
    return await readJsonBody(request, own?.bytes ?? chatSettings.maxBodyBytes, trace)
  } catch (error) {
    if (own !== undefined && error instanceof BodyTooLargeError) {
      throw new Fault(own.error, error.message, { kind: 'body-too-large', maxBytes: error.maxBytes })
    }
    throw error
  }
}

function toFailure(operation: ChatOperation | undefined, error: unknown): ServiceResponse {
  if (isChatFault(error)) return chatFailure(operation, error.code, error.message)
  if (error instanceof BodyTooLargeError) return chatFailure(operation, error.code, error.message)
  throw error
}

function run<Id extends ChatOperationId>(id: Id, body: unknown, context: AppContext): Promise<ChatResult<Id>> {
  const violation = chatRequests[id](body)
  if (violation !== undefined) throw new Fault(violation.code, violation.message, { kind: 'shape', violation })
  // The validator has just said so.
  return chatRules[id](body as ChatInput<Id>, context)
}
