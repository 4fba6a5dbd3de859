import { inflate } from '#primitives'
import { isBase64 } from './base64.ts'
import { fromUserSigAlphabet } from './user-sig-alphabet.ts'
import type { UserSigContent } from './user-sig-content.ts'
import { UserSigError } from './user-sig-error.ts'

// A UserSig is 200 characters long, 400 with privileges. The bounds keep a hostile one from costing time or memory.
const maxChars = 8192
const maxJsonBytes = 4096
// Decoding is synchronous, so all calls can share it.
const scratch = new Uint8Array((maxChars / 4) * 3)
const loneSurrogate = /\p{Surrogate}/u

/**
 * Reads a UserSig without verifying it. Throws a UserSigError, and nothing else, when it cannot be read: also when it
 * is longer than 8192 characters or holds more than 4 KiB.
 */
export function decodeUserSig(sig: string): UserSigContent {
  if (sig === '') throw new UserSigError('empty', 'The UserSig is empty. Sign one with createUserSigSigner.')
  const compressed = sig.length > maxChars ? undefined : fromUserSigAlphabet(sig, scratch)
  if (compressed === undefined)
    throw undecodable('it is not base64 in the UserSig alphabet. Check that it is whole and was not URL-encoded twice')
  return toContent(parseJson(compressed))
}

function parseJson(compressed: Uint8Array): unknown {
  try {
    return JSON.parse(inflate(compressed, maxJsonBytes))
  } catch {
    // The cause is left out: JSON.parse quotes what it read.
    throw undecodable('it does not hold compressed JSON of at most 4 KiB. Check that it is whole')
  }
}

function toContent(json: unknown): UserSigContent {
  if (!isRecord(json)) throw undecodable('it does not hold a JSON object')
  // The vendor's Go library leaves out fields that are zero.
  const { 'TLS.time': createdAtSeconds = 0, 'TLS.expire': expireSeconds = 0, 'TLS.userbuf': userBuf } = json
  const { 'TLS.ver': version, 'TLS.identifier': identifier, 'TLS.sdkappid': sdkAppId, 'TLS.sig': sig } = json
  if (version !== '2.0') throw undecodable('its TLS.ver is not 2.0. Sign it with TLSSigAPIv2')
  if (typeof identifier !== 'string' || loneSurrogate.test(identifier))
    throw undecodable('its TLS.identifier is not a text')
  if (!isCount(sdkAppId) || !isCount(createdAtSeconds) || !isCount(expireSeconds))
    throw undecodable('its TLS.sdkappid, TLS.time or TLS.expire is not a whole number')
  if (typeof sig !== 'string') throw undecodable('its TLS.sig is not a text')
  const content = { version, identifier, sdkAppId, expireSeconds, createdAtSeconds, sig }
  if (userBuf === undefined) return content
  // A line feed in here could pass for another line of the signed text.
  if (typeof userBuf !== 'string' || !isBase64(userBuf)) throw undecodable('its TLS.userbuf is not base64')
  return { ...content, userBuf }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function undecodable(why: string): UserSigError {
  return new UserSigError('undecodable', `The UserSig cannot be decoded: ${why}.`)
}
