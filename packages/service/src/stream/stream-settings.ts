import { webStreams } from '@portrait/protocol'

/** What bounds the change streams; as in the spec of the web API where nothing else is said. */
export interface StreamSettings {
  /** How many streams one user may have open. */
  readonly maxPerUser: number
  readonly maxInAll: number
  /** How many events may wait for a slow reader before it is cut off. */
  readonly maxQueued: number
  /** How often an idle stream sends a comment, in milliseconds of real time. */
  readonly heartbeatMs: number
  /** How long a reader should wait before it comes back, in milliseconds. */
  readonly retryMs: number
}

const { maxPerUser, maxInAll, maxQueued, heartbeatMs, retryMs } = webStreams.streamEvents

export const streamSettings: StreamSettings = { maxPerUser, maxInAll, maxQueued, heartbeatMs, retryMs }
