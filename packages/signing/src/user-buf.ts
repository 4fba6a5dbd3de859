import { fromBase64, isBase64, toBase64 } from './base64.ts'
import { UserSigError } from './user-sig-error.ts'

/** What a user may do in a room, as carried by the `userBuf` of a UserSig. */
export interface UserBuf {
  readonly userId: string
  readonly sdkAppId: number
  /** A room number, or a room's name. */
  readonly room: number | string
  /** Unix time in seconds. */
  readonly expiresAtSeconds: number
  /**
   * Sum of: 1 create a room, 2 join, 4 send audio, 8 receive audio, 16 send video, 32 receive video, 64 send and
   * 128 receive the sub-stream. 255 is all of them.
   */
  readonly privileges: number
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const fixedBytes = 23

/**
 * Writes room privileges in the vendor's binary layout, as base64. Texts are UTF-8, as in the vendor's Go and PHP
 * libraries. Throws a RangeError when a number is not an unsigned 32-bit integer or a text is over 65,535 bytes.
 */
export function encodeUserBuf(content: UserBuf): string {
  const { room } = content
  const account = encoder.encode(content.userId)
  const roomName = typeof room === 'string' ? encoder.encode(room) : undefined
  const view = new DataView(new ArrayBuffer(fixedBytes + account.length + (roomName ? 2 + roomName.length : 0)))
  const numbers = [
    content.sdkAppId,
    typeof room === 'number' ? room : 0,
    content.expiresAtSeconds,
    content.privileges,
    0,
  ]
  if (numbers.some((number) => number !== number >>> 0))
    throw new RangeError('sdkAppId, room number, expiresAtSeconds and privileges must be unsigned 32-bit integers.')

  view.setUint8(0, roomName ? 1 : 0)
  let offset = putText(view, 1, account)
  for (const number of numbers) {
    view.setUint32(offset, number)
    offset += 4
  }
  if (roomName) putText(view, offset, roomName)
  return toBase64(new Uint8Array(view.buffer))
}

/** Reads the room privileges of a UserSig. Throws a UserSigError when they are not in the vendor's layout. */
export function decodeUserBuf(base64: string): UserBuf {
  try {
    if (!isBase64(base64)) throw new RangeError('not base64')
    return read(new DataView(fromBase64(base64).buffer))
  } catch (cause) {
    const message =
      'The userBuf cannot be decoded: it is not in the layout of room privileges. Make it with encodeUserBuf.'
    throw new UserSigError('undecodable', message, { cause })
  }
}

function read(view: DataView): UserBuf {
  const account = getText(view, 1)
  const numberAt = (index: number) => view.getUint32(account.end + 4 * index)
  const named = view.getUint8(0) === 1
  const roomName = named ? getText(view, account.end + 20) : undefined
  if (view.getUint8(0) > 1 || view.byteLength !== (roomName?.end ?? account.end + 20))
    throw new RangeError('unknown version or surplus bytes')
  return {
    userId: account.text,
    sdkAppId: numberAt(0),
    room: roomName?.text ?? numberAt(1),
    expiresAtSeconds: numberAt(2),
    privileges: numberAt(3),
  }
}

function putText(view: DataView, offset: number, text: Uint8Array): number {
  if (text.length > 0xffff) throw new RangeError('userId and room name must be at most 65,535 bytes.')
  view.setUint16(offset, text.length)
  new Uint8Array(view.buffer).set(text, offset + 2)
  return offset + 2 + text.length
}

function getText(view: DataView, offset: number): { text: string; end: number } {
  const end = offset + 2 + view.getUint16(offset)
  return { text: decoder.decode(new Uint8Array(view.buffer).slice(offset + 2, end)), end }
}
