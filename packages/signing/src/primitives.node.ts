import { createHmac, createSecretKey, hash, type KeyObject, timingSafeEqual } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import type { HmacKey, Primitives } from './primitives.ts'

// UserSigs are short. zlib's own default allocates 16 KiB per call, which costs more than compressing.
const chunkSize = 1024

// `createHmac` with a Buffer key is nine times slower than with a KeyObject on Node 24.18 to 24.21.
class NodeHmacKey implements HmacKey {
  readonly #key: KeyObject

  constructor(key: KeyObject) {
    this.#key = key
  }

  sign(algorithm: 'sha1' | 'sha256', text: string, encoding: 'base64' | 'hex'): string {
    return createHmac(algorithm, this.#key).update(text).digest(encoding)
  }

  derive(text: string): HmacKey {
    return new NodeHmacKey(createSecretKey(createHmac('sha256', this.#key).update(text).digest()))
  }
}

export const importKey: Primitives['importKey'] = (secret) => {
  if (secret === '') throw new RangeError('The secret key is empty. Pass the key shown in the console.')
  return new NodeHmacKey(createSecretKey(secret, 'utf8'))
}

export const sha256Hex: Primitives['sha256Hex'] = (data) => hash('sha256', data, 'hex')

export const deflateToBase64: Primitives['deflateToBase64'] = (text) =>
  deflateSync(text, { chunkSize }).toString('base64')

export const inflate: Primitives['inflate'] = (compressed, maxBytes) =>
  inflateSync(compressed, { chunkSize, maxOutputLength: maxBytes, rejectGarbageAfterEnd: true }).toString('utf8')

export const equalInConstantTime: Primitives['equalInConstantTime'] = (left, right) => {
  const leftBytes = Buffer.from(left)
  const rightBytes = Buffer.from(right)
  return leftBytes.length === rightBytes.length && timingSafeEqual(leftBytes, rightBytes)
}
