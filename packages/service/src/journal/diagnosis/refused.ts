import { chatErrors, controlErrors, type Diagnosis, lcicErrors } from '@portrait/protocol'
import { ControlFault } from '../../control/control-fault.ts'
import type { Fault } from '../../fault.ts'

/** A refusal that knows no more of itself than its code and a sentence: the catalogue says the rest. */
export function refused(refusal: Fault | ControlFault): Diagnosis {
  const { code } = refusal
  const { meaning, hint } = entryOf(refusal)
  return {
    cause: 'refused',
    summary: [meaning, refusal.message].filter((text) => text !== '').join(' '),
    details: { code },
    fix: hint,
  }
}

function entryOf(refusal: Fault | ControlFault): { readonly meaning: string; readonly hint: string } {
  if (refusal instanceof ControlFault) return controlErrors[refusal.code]
  const { code } = refusal
  return typeof code === 'number' ? chatErrors[code] : lcicErrors[code]
}
