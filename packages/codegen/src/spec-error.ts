/** A spec that cannot be used; the message says where, what is wrong and how to mend it. */
export class SpecError extends Error {
  override readonly name: string = 'SpecError'
}

/** Arguments that a command cannot be run with; the message says which, and how to mend them. */
export class UsageError extends SpecError {
  override readonly name: string = 'UsageError'
}
