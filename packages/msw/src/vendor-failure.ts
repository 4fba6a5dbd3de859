import {
  type ChatErrorCode,
  type ChatFailure,
  chatErrors,
  type chatOperations,
  chatSettings,
  type LcicErrorCode,
  type LcicFailure,
  lcicErrors,
  lcicSettings,
  type Problem,
  webSettings,
} from '@portrait/protocol'

type ChatOperation = (typeof chatOperations)[keyof typeof chatOperations]

/** A Chat command's failure: inside HTTP 200. */
export function chatFailure({ failure: names }: ChatOperation, code: ChatErrorCode): Response {
  const entry: { readonly info?: string; readonly meaning: string } = chatErrors[code]
  const hasDisplay = names.some((name) => name === 'ErrorDisplay')
  const failure: ChatFailure = {
    ActionStatus: 'FAIL',
    ErrorCode: code,
    ErrorInfo: entry.info ?? entry.meaning,
    ...(hasDisplay && { ErrorDisplay: '' }),
  }
  return Response.json(failure, { headers: chatSettings.answerHeaders })
}

/** An LCIC action's failure: inside HTTP 200, in `Response.Error`. */
export function lcicFailure(code: LcicErrorCode): Response {
  const failure: LcicFailure = {
    Error: { Code: code, Message: lcicErrors[code].meaning },
    RequestId: '00000000-0000-4000-8000-000000000000',
  }
  return Response.json({ Response: failure }, { headers: lcicSettings.answerHeaders })
}

/** A web operation's failure: problem+json. */
export function webFailure(code: ChatErrorCode): Response {
  const { meaning: title, hint: detail, status } = chatErrors[code]
  const problem: Problem = { type: `urn:portrait:error:${code}`, title, status, code, detail }
  const headers = { ...webSettings.problemHeaders, 'access-control-allow-origin': '*' }
  return Response.json(problem, { status, headers })
}
