import type { Problem, Profile, WebOperations } from '@portrait/protocol'
import { isPassingTrouble } from './http-status.ts'
import { isRecord } from './is-record.ts'
import type { Exchange } from './send.ts'
import { ServiceError } from './service-error.ts'

type Profiles = WebOperations['getUserProfiles']['output']
type Presence = WebOperations['getUserPresence']['output']

/** Makes the decoder of a web operation's answers: what was asked for, or a problem (RFC 9457). */
export function createWebDecoder<Output>(
  operation: string,
  isOutput: (value: unknown) => value is Output,
): Exchange<Output>['decode'] {
  return ({ status, body }, refuse) => {
    if (status === 200) return isOutput(body) ? body : refuse('JSON of another shape')
    if (!isProblem(body)) return refuse('JSON of another shape')
    const { code, title, detail } = body
    throw new ServiceError({
      operation,
      code,
      reason: `${title} ${detail}`,
      // The status says what the error catalogue would say, at no cost to the page.
      retryable: isPassingTrouble(status),
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

/** Whether an answer says who is online. */
export function isPresence(value: unknown): value is Presence {
  return isRecord(value) && Array.isArray(value.users)
}

function isProblem(value: unknown): value is Problem {
  return (
    isRecord(value) &&
    typeof value.code === 'number' &&
    typeof value.title === 'string' &&
    typeof value.detail === 'string'
  )
}
