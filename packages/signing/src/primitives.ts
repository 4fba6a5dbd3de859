/** A secret ready for HMAC. It never shows its bytes. */
export interface HmacKey {
  /** The HMAC of a text's UTF-8 bytes. */
  sign(hash: 'sha1' | 'sha256', text: string, encoding: 'base64' | 'hex'): string
  /** A new key whose bytes are the HMAC-SHA256 of a text. */
  derive(text: string): HmacKey
}

/** What Node does natively and other platforms in plain JavaScript. `#primitives` resolves to one of the two. */
export interface Primitives {
  /** A key from a secret's UTF-8 characters. Throws a RangeError when the secret is empty. */
  importKey(secret: string): HmacKey
  /** SHA-256 of bytes, or of a text's UTF-8 bytes, in lower-case hex. */
  sha256Hex(data: string | Uint8Array): string
  /** A text's UTF-8 bytes, compressed (RFC 1950), in standard base64. */
  deflateToBase64(text: string): string
  /** The text of compressed bytes. Throws when the stream is damaged or holds more than `maxBytes`. */
  inflate(compressed: Uint8Array, maxBytes: number): string
  /** Compares two texts in a time that depends on their lengths alone. */
  equalInConstantTime(left: string, right: string): boolean
}
