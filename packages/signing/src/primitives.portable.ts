import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { unzlibSync, zlibSync } from 'fflate'
import { adler32 } from './adler32.ts'
import { toBase64 } from './base64.ts'
import type { HmacKey, Primitives } from './primitives.ts'

const encoder = new TextEncoder()
// A byte order mark must reach JSON.parse, which refuses it, as it does on Node.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

class PortableHmacKey implements HmacKey {
  readonly #key: Uint8Array

  constructor(key: Uint8Array) {
    this.#key = key
  }

  sign(algorithm: 'sha1' | 'sha256', text: string, encoding: 'base64' | 'hex'): string {
    const mac = hmac(algorithm === 'sha1' ? sha1 : sha256, this.#key, encoder.encode(text))
    return encoding === 'hex' ? bytesToHex(mac) : toBase64(mac)
  }

  derive(text: string): HmacKey {
    return new PortableHmacKey(hmac(sha256, this.#key, encoder.encode(text)))
  }
}

export const importKey: Primitives['importKey'] = (secret) => {
  if (secret === '') throw new RangeError('The secret key is empty. Pass the key shown in the console.')
  return new PortableHmacKey(encoder.encode(secret))
}

export const sha256Hex: Primitives['sha256Hex'] = (data) =>
  bytesToHex(sha256(typeof data === 'string' ? encoder.encode(data) : data))

export const deflateToBase64: Primitives['deflateToBase64'] = (text) => toBase64(zlibSync(encoder.encode(text)))

export const inflate: Primitives['inflate'] = (compressed, maxBytes) => {
  // fflate drops what does not fit into `out`, so one spare byte tells a full stream from one that is too long.
  const bytes = unzlibSync(compressed, { out: new Uint8Array(maxBytes + 1) })
  if (bytes.length > maxBytes) throw new RangeError(`The stream holds more than ${maxBytes} bytes.`)
  // fflate skips the checksum at the end.
  const checksum = new DataView(compressed.buffer, compressed.byteOffset + compressed.length - 4).getUint32(0)
  if (checksum !== adler32(bytes)) throw new RangeError('The checksum of the stream is wrong.')
  return decoder.decode(bytes)
}

export const equalInConstantTime: Primitives['equalInConstantTime'] = (left, right) => {
  if (left.length !== right.length) return false
  let difference = 0
  for (let index = 0; index < left.length; index++) difference |= left.charCodeAt(index) ^ right.charCodeAt(index)
  return difference === 0
}
