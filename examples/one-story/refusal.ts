/** A call that the service refused, where the client has no error class of its own. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: unknown

  constructor(code: unknown) {
    super(`The service refused with ${code}.`)
    this.code = code
  }
}
