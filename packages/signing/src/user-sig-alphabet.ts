const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-'
// More than any six bits.
const foreign = 64
const sextets = new Uint8Array(128).fill(foreign)
for (let sextet = 0; sextet < alphabet.length; sextet++) sextets[alphabet.charCodeAt(sextet)] = sextet

/** Standard base64 in the alphabet of UserSigs: `*`, `-` and `_` stand for `+`, `/` and `=`. */
export function toUserSigAlphabet(base64: string): string {
  return base64.replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_')
}

/**
 * Decodes a text in the alphabet of UserSigs into `bytes`, which must have three bytes for every four characters, and
 * answers the part that was filled; `undefined` when the text is not base64 of that alphabet with its padding.
 */
export function fromUserSigAlphabet(text: string, bytes: Uint8Array): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined
  const length = text.length - (text.endsWith('__') ? 2 : text.endsWith('_') ? 1 : 0)
  let filled = 0
  let bits = 0
  let seen = 0
  // One pass of ours is half the work of checking, replacing and decoding one after the other.
  for (let index = 0; index < length; index++) {
    const sextet = sextets[text.charCodeAt(index)] ?? foreign
    seen |= sextet
    bits = (bits << 6) | sextet
    const place = index & 3
    if (place > 0) bytes[filled++] = bits >> (6 - 2 * place)
  }
  return seen < foreign ? bytes.subarray(0, filled) : undefined
}
