import type { Validator } from '@portrait/protocol'
import type { ServiceResponse } from './message.ts'

type OperationValidators = Readonly<Record<string, Validator>>

/** Validators of whole answers by operation, for each API. */
export type AnswerValidators = Readonly<Record<'chat' | 'lcic' | 'web', OperationValidators>> & {
  readonly control?: OperationValidators
}

/** Throws when an operation's answer is not what its spec says. */
export function checkAnswer({ operation, status, body }: ServiceResponse, answers: AnswerValidators): void {
  if (operation === undefined || status !== 200 || typeof body !== 'string') return
  const violation = answers[operation.api]?.[operation.id]?.(JSON.parse(body))
  if (violation !== undefined) {
    throw new Error(`The answer of ${operation.id} breaks its spec: ${violation.message} The answer was ${body}`)
  }
}
