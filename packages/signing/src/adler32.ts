/** The Adler-32 checksum of some bytes, as an unsigned integer ({@link https://www.rfc-editor.org/rfc/rfc1950 RFC 1950}). */
export function adler32(bytes: Uint8Array): number {
  let low = 1
  let high = 0
  for (const byte of bytes) {
    low = (low + byte) % 65521
    high = (high + low) % 65521
  }
  return high * 65536 + low
}
