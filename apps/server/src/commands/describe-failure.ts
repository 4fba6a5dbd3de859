import { isPortraitError, type PortraitError, ServiceError, TransportError, UsageError } from '@portrait/client'
import { CommanderError } from 'commander'
import { CommandError } from '../command-error.ts'
import type { Exit } from './exit-codes.ts'
import { toOneLine } from './printable.ts'

/** A failure as it is told: in one line, without a stack. */
export interface Failure {
  readonly exit: Exit
  readonly message: string
  /** The service's code, where there is one. */
  readonly code?: number | string
  readonly requestId?: string
}

/** What to tell of an error. */
export function describeFailure(thrown: unknown): Failure {
  // What a request's body could not be made of comes wrapped by whoever sent it.
  const error = findCommandError(thrown) ?? thrown
  if (error instanceof CommandError) return { exit: error.exit, message: toOneLine(error.message) }
  if (error instanceof CommanderError) return describeUsage(error)
  if (error instanceof ServiceError) {
    const { code, message, requestId } = error
    return { exit: 'refused', message: toOneLine(message), code, ...(requestId !== undefined && { requestId }) }
  }
  if (isPortraitError(error)) {
    return { exit: exitOf(error), message: toOneLine(toMessage(error)), code: error.code }
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    exit: 'defect',
    message: toOneLine(`Unexpected: ${what} This is a defect: please report it. PORTRAIT_LOG=debug shows where.`),
  }
}

/** A client's message in the words of the command, whose users have not made that client. */
export function toMessage(error: PortraitError): string {
  return error instanceof TransportError ? error.message.replace('Check baseUrl', 'Check url (--url)') : error.message
}

/** Commander's messages begin with `error:` and may suggest a name in a second line. */
function describeUsage({ message }: CommanderError): Failure {
  const [problem = '', suggestion = ''] = message.replace(/^error: /, '').split('\n')
  const sentence = toOneLine(problem.charAt(0).toUpperCase() + problem.slice(1)).replace(/\.?$/, '.')
  const near = suggestion.replace(/^\((.*)\)$/, '$1 ')
  return { exit: 'usage', message: `${sentence} ${near}Run with --help to see what is possible.` }
}

function exitOf(error: unknown): Exit {
  if (error instanceof UsageError) return 'usage'
  if (error instanceof TransportError) return error.code === 'aborted' ? 'interrupted' : 'no-answer'
  return 'failed'
}

function findCommandError(error: unknown): CommandError | undefined {
  let cause = error
  for (let depth = 0; depth < 8 && cause instanceof Error; depth++) {
    if (cause instanceof CommandError) return cause
    cause = cause.cause
  }
  return undefined
}
