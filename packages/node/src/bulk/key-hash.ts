/** The hash of no keys. */
export const emptyHash = 0x811c9dc5

/** The hash of a row of keys and one more (FNV-1a): it tells two inputs apart, and keeps no secret. */
export function addToHash(hash: number, key: string): number {
  let next = hash
  for (let index = 0; index < key.length; index++) next = Math.imul(next ^ key.charCodeAt(index), 0x01000193)
  // Ends the key, so that 'ab', 'c' and 'a', 'bc' differ.
  return Math.imul(next ^ 0x10000, 0x01000193) >>> 0
}
