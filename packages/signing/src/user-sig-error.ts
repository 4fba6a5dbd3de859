/** Why a UserSig or a privilege buffer cannot be read. */
export type UserSigErrorReason = 'empty' | 'undecodable'

/** Thrown when a text is not a UserSig. Its message never quotes the text. */
export class UserSigError extends Error {
  override readonly name = 'UserSigError'
  readonly reason: UserSigErrorReason

  constructor(reason: UserSigErrorReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}
