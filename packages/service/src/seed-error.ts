/** A seed that cannot be used; the message says where and why. */
export class SeedError extends Error {
  override readonly name: string = 'SeedError'
}
