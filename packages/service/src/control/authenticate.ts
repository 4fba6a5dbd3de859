import { equalInConstantTime } from '@portrait/signing'
import { headerOf, type ServiceRequest } from '../message.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlOptions } from './control-options.ts'

/** Refuses callers without the token. ControlFault: unauthorized. */
export function requireToken(request: ServiceRequest, { token }: ControlOptions): void {
  const [, sent = ''] = /^Bearer +(\S+)$/i.exec(headerOf(request, 'authorization') ?? '') ?? []
  if (!equalInConstantTime(sent, token)) throw new ControlFault('unauthorized')
}

const minTokenLength = 16

/** Refuses a token that could be guessed. Throws a RangeError. */
export function requireLongToken({ token }: ControlOptions): void {
  if (token.length < minTokenLength)
    throw new RangeError(`The control token must have at least ${minTokenLength} characters. Make it at random.`)
}
