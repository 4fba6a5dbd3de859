import { type FailingOperation, textResponse, vendorFailure } from '@portrait/service'

/** An operation's failure as the service answers it to a page of any origin. Throws a TypeError when the code is of another API. */
export function failureResponse(operation: FailingOperation, code: number | string): Response {
  const failure = vendorFailure(operation, code)
  if (failure === undefined)
    throw new TypeError(
      `${operation.operation}: ${JSON.stringify(code)} is no error code of this API (${operation.api}).`,
    )
  const { status, headers, body } = failure
  const cors = operation.api === 'web' ? { 'access-control-allow-origin': '*' } : {}
  return textResponse(typeof body === 'string' ? body : '', status, { ...headers, ...cors })
}
