import { type ChatClient, createChatClient } from '../chat-client.ts'
import type { PipelineOptions } from '../pipeline-options.ts'
import type { TransportAnswer, TransportRequest } from '../transport.ts'
import { createManualClock, type ManualClock } from './manual-clock.ts'

/** What a scripted service does with a request: answers, fails, or keeps silent. */
export type Step = TransportAnswer | Error | 'silence' | ((request: TransportRequest) => TransportAnswer)

/** An answer of the Chat API. */
export function chatAnswer(errorCode = 0, headers: Record<string, string> = {}): TransportAnswer {
  const body = { ActionStatus: errorCode === 0 ? 'OK' : 'FAIL', ErrorCode: errorCode, ErrorInfo: '' }
  return { status: 200, text: JSON.stringify(body), header: (name) => headers[name] }
}

/** An answer that is no answer of the API. */
export function htmlAnswer(status: number, headers: Record<string, string> = {}): TransportAnswer {
  return { status, text: '<html>Bad gateway</html>', header: (name) => headers[name] }
}

/** A Chat client whose requests are answered step by step, the last one again and again, on a clock of its own. */
export function createScriptedChat(
  steps: readonly Step[],
  options: PipelineOptions & { readonly userSig?: (nowMs: number) => string } = {},
): { readonly chat: ChatClient; readonly clock: ManualClock; readonly requests: readonly TransportRequest[] } {
  const clock = createManualClock()
  const requests: TransportRequest[] = []
  const transport = async (request: TransportRequest): Promise<TransportAnswer> => {
    const step = steps[Math.min(requests.length, steps.length - 1)]
    requests.push(request)
    if (step === undefined || step === 'silence') return new Promise(() => {})
    if (step instanceof Error) throw step
    return typeof step === 'function' ? step(request) : step
  }
  const chat = createChatClient({
    baseUrl: 'http://portrait.test',
    sdkAppId: 1400000001,
    identifier: 'administrator',
    userSig: () => 'eJSECRETsig',
    transport,
    clock,
    random: () => 0.5,
    ...options,
  })
  return { chat, clock, requests }
}
