/** A part of a document without its own `x-` fields, which are all optional; what is nested in it keeps them. */
export function withoutExtensions<T extends object>(part: T): T {
  return Object.fromEntries(Object.entries(part).filter(([key]) => !key.startsWith('x-'))) as T
}
