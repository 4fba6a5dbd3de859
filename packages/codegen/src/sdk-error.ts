/** A client could not be generated; the message says why and what to do about it. */
export class SdkError extends Error {
  override readonly name: string = 'SdkError'
}
