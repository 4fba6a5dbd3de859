import type { ControlProblem, Validator } from '@portrait/protocol'
import { isPassingTrouble } from './http-status.ts'
import { isRecord } from './is-record.ts'
import { refuseViolation } from './refuse-violation.ts'
import type { Exchange } from './send.ts'
import { ServiceError } from './service-error.ts'

/** Makes the decoder of a control's answers: what was asked for, or a problem (RFC 9457). */
export function createControlDecoder(operation: string, validate: Validator | undefined): Exchange<object>['decode'] {
  return ({ status, body }, refuse) => {
    if (status === 200) {
      if (!isRecord(body)) return refuse('JSON of another shape')
      refuseViolation(validate?.(body), refuse)
      return body
    }
    if (!isControlProblem(body)) return refuse('JSON of another shape')
    const { code, title, detail } = body
    const reason = `${title} ${detail}`
    throw new ServiceError({ operation, code, reason, retryable: isPassingTrouble(status), httpStatus: status })
  }
}

function isControlProblem(value: unknown): value is ControlProblem {
  return (
    isRecord(value) &&
    typeof value.code === 'string' &&
    typeof value.title === 'string' &&
    typeof value.detail === 'string'
  )
}
