import type { FaultRule } from '@portrait/protocol'
import type { FaultState, Faults } from '@portrait/service'
import type { OperationName } from './operation-name.ts'

/** A fault rule that names its operation, if it does, by one that there is. */
export type MockFaultRule = Omit<FaultRule, 'match'> & {
  readonly match?: Omit<NonNullable<FaultRule['match']>, 'operation'> & {
    /** As it travels: `portrait_set`, `ModifyUserProfile`, `updateMyProfile`. */
    readonly operation?: OperationName
  }
}

/** The faults of a mock: of a service they take whatever was sent, of a mock what a test says. */
export interface MockFaults extends Faults {
  /** Replaces all rules; counts and random numbers start over. Throws FaultRuleError, and then the old ones stay. */
  set(rules: readonly MockFaultRule[]): readonly FaultState[]
  /** Adds a rule after the others. Throws FaultRuleError. */
  add(rule: MockFaultRule): readonly FaultState[]
}
