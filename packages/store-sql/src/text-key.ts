/**
 * The text under which an id is stored and found: the id itself, but for what UTF-8 or a C string cannot hold
 * (lone surrogates, NUL), which is written as JSON. Different ids have different keys.
 */
export function toTextKey(id: string): string {
  return /^"|\0|\p{Surrogate}/u.test(id) ? JSON.stringify(id) : id
}

/** The id of a key. */
export function fromTextKey(key: string): string {
  return key.startsWith('"') ? JSON.parse(key) : key
}
