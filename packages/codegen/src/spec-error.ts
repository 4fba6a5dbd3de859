/** A spec that cannot be used; the message says where, what is wrong and how to mend it. */
export class SpecError extends Error {
  override readonly name: string = 'SpecError'
}
