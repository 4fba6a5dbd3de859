import { FaultRuleError } from '../faults/fault-rule-error.ts'
import type { FaultState } from '../faults/faults.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlRule } from './control-rule.ts'

/** Answers the fault rules and their counts. */
export const listFaults: ControlRule<'listFaults'> = async (_input, { faults }) => ({ faults: faults.list() })

/** Replaces all fault rules. ControlFault: fault-refused. */
export const setFaults: ControlRule<'setFaults'> = async ({ rules }, { faults }) => change(() => faults.set(rules))

/** Adds a fault rule after the others. ControlFault: fault-refused. */
export const addFault: ControlRule<'addFault'> = async (rule, { faults }) => change(() => faults.add(rule))

/** Removes all fault rules. */
export const clearFaults: ControlRule<'clearFaults'> = async (_input, { faults }) => {
  faults.clear()
  return { faults: [] }
}

function change(how: () => readonly FaultState[]): { readonly faults: readonly FaultState[] } {
  try {
    return { faults: how() }
  } catch (error) {
    if (error instanceof FaultRuleError) throw new ControlFault('fault-refused', error.message)
    throw error
  }
}
