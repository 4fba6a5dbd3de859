import { type ControlProblem, controlErrors, controlSettings } from '@portrait/protocol'
import type { ServiceResponse } from '../message.ts'
import type { ControlFault } from './control-fault.ts'

/** A refusal as problem+json. */
export function controlProblem({ code, message, line }: ControlFault): ServiceResponse {
  const { meaning, hint, status } = controlErrors[code]
  const problem: ControlProblem = {
    type: `urn:portrait:control:${code}`,
    title: meaning,
    status,
    code,
    detail: [message, hint].filter((text) => text !== '').join(' '),
    ...(line !== undefined && { line }),
  }
  return { status, headers: controlSettings.problemHeaders, body: JSON.stringify(problem) }
}
