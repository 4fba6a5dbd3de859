/** A call of something that none of the APIs has; the message names the nearest operation. */
export class UnknownEndpointError extends Error {
  override readonly name: string = 'UnknownEndpointError'
}
