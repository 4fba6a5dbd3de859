import { ServiceError } from '@portrait/client'
import { createRefusal } from './create-refusal.ts'

/** Waits for a call; when the service refuses it, rejects with an error of the refusal's kind. */
export async function withRefusals<Answer>(call: Promise<Answer>, userId?: string): Promise<Answer> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    const { operation, code, retryable, httpStatus, hint, requestId } = error
    throw createRefusal({ operation, code, retryable, httpStatus, hint, requestId, reason: reasonOf(error) }, userId)
  }
}

/** The message is made of operation, code, reason and hint. */
function reasonOf({ operation, code, message, hint }: ServiceError): string {
  const start = `${operation} failed: ${code} `.length
  return message.slice(start, hint ? -hint.length : undefined).trimEnd()
}
