/** Fault rules that cannot be used; the message says which one and why. */
export class FaultRuleError extends Error {
  override readonly name: string = 'FaultRuleError'
}
