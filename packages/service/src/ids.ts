import type { Clock } from './clock.ts'

/** Makes the names that the service gives out; a test puts its own here. */
export interface Ids {
  /** A UserId of LCIC: 27 letters and digits that sort by time. */
  userId(): string
  /** A login token of LCIC. */
  token(): string
  /** A request id, in the form of a UUID. */
  requestId(): string
  /** A push's task id, in the form of the vendor's sample: four numbers, the app's first. */
  taskId(sdkAppId: number): string
}

/** Fills an array with random bytes. */
export type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => void

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base36 = '0123456789abcdefghijklmnopqrstuvwxyz'
// The vendor's UserIds are KSUIDs, whose seconds count from this moment on.
const ksuidEpochSeconds = 1_400_000_000

/** Makes ids from a clock and a source of randomness. */
export function createIds(clock: Clock, fillRandom: FillRandom = (bytes) => crypto.getRandomValues(bytes)): Ids {
  const random = (length: number): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(length)
    fillRandom(bytes)
    return bytes
  }
  return {
    userId() {
      const bytes = random(20)
      new DataView(bytes.buffer).setUint32(0, Math.max(0, Math.floor(clock.now() / 1000) - ksuidEpochSeconds))
      return toBase62(bytes).padStart(27, '0')
    },
    token: () => Array.from(random(32), (byte) => base36[byte % base36.length]).join(''),
    taskId(sdkAppId) {
      const view = new DataView(random(16).buffer)
      return [sdkAppId, view.getBigUint64(0), view.getUint32(8), view.getUint32(12)].join('_')
    },
    requestId() {
      const bytes = random(16)
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
      const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    },
  }
}

function toBase62(bytes: Uint8Array): string {
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let text = ''
  for (; rest > 0n; rest /= 62n) text = base62[Number(rest % 62n)] + text
  return text
}
