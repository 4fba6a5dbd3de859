import { ServiceError } from '@portrait/client'
import { createRefusal, type Subject } from './create-refusal.ts'

/** Waits for a call; when the service refuses it, rejects with an error of the refusal's kind. */
export async function withRefusals<Answer>(call: Promise<Answer>, subject: Subject = {}): Promise<Answer> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    const { operation, code, reason, retryable, httpStatus, hint, requestId, attempts } = error
    const options = { operation, code, reason, retryable, httpStatus, hint, requestId, attempts }
    throw createRefusal(options, subject)
  }
}

/** What a request about these users is about: one of them, or nobody in particular. */
export function subjectOf(users: readonly { readonly userId: string }[], argument?: string): Subject {
  const [first] = users
  return { userId: users.length === 1 ? first?.userId : undefined, argument }
}
