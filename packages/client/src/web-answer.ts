import type { Problem, Profile, WebOperations } from '@portrait/protocol'
import { isRecord } from './is-record.ts'
import type { Operation } from './operation.ts'
import type { Answer } from './send.ts'
import { ServiceError } from './service-error.ts'

type Profiles = WebOperations['getUserProfiles']['output']

/** Reads the web API's answers: what was asked for, or a problem (RFC 9457). The decoder throws a ServiceError. */
export function decodeWeb<Output>(
  { id }: Operation,
  isOutput: (value: unknown) => value is Output,
): (answer: Answer) => Output | undefined {
  return ({ status, body }) => {
    if (status === 200) return isOutput(body) ? body : undefined
    if (!isProblem(body)) return undefined
    const { code, title, detail } = body
    throw new ServiceError({
      operation: id,
      code,
      reason: `${title} ${detail}`,
      // The status says what the error catalogue says, at no cost to the page.
      retryable: status === 429 || status >= 500,
      httpStatus: status,
    })
  }
}

/** Whether an answer is a profile, as far as callers would stumble over it. */
export function isProfile(value: unknown): value is Profile {
  return isRecord(value) && typeof value.userID === 'string' && Array.isArray(value.profileCustomField)
}

/** Whether an answer is a list of profiles. */
export function isProfiles(value: unknown): value is Profiles {
  return (
    isRecord(value) && Array.isArray(value.profiles) && value.profiles.every(isProfile) && Array.isArray(value.missing)
  )
}

function isProblem(value: unknown): value is Problem {
  return (
    isRecord(value) &&
    typeof value.code === 'number' &&
    typeof value.title === 'string' &&
    typeof value.detail === 'string'
  )
}
