import type { App } from '@portrait/protocol'
import { isEvent } from '../event-data.ts'
import type { TextStream } from '../message.ts'
import type { Store, StoredEvent } from '../store.ts'
import { formatEventId } from './event-id.ts'
import type { OpenStream } from './open-stream.ts'
import { readEventPage } from './read-event-page.ts'
import { toSseRetry, toSseText } from './sse-text.ts'
import type { StreamSettings } from './stream-settings.ts'
import type { StreamStart } from './to-start.ts'
import { toStreamEvent } from './to-stream-event.ts'

export interface ReadStreamOptions {
  readonly store: Store
  readonly settings: StreamSettings
  readonly app: App
  readonly logId: string
  readonly start: StreamStart
  /** The reader went away, or there is nothing more to read. */
  readonly onEnd: () => void
}

// The past is read while it is taken, so little of it is in memory.
const pageSize = 100

/** The texts of a stream: where it begins, what its reader has missed, and then what happens. */
export function readStream(stream: OpenStream, options: ReadStreamOptions): TextStream {
  const { store, settings, app, logId, start, onEnd } = options
  const textOf = (seq: number, name: string, data: object) => toSseText(formatEventId({ logId, seq }), name, data)

  async function* texts(): AsyncGenerator<string> {
    const resync = start.resync === undefined ? '' : textOf(start.seq, 'resync', { reason: start.resync })
    yield toSseRetry(settings.retryMs) + resync + textOf(start.seq, 'ready', { userIDs: stream.userIds })
    yield* past()
    for (let text = await stream.queue.next(); text !== undefined; text = await stream.queue.next()) yield text
  }

  async function* past(): AsyncGenerator<string> {
    let position = start.seq
    while (position < stream.afterSeq && !stream.queue.isEnded()) {
      const page = await readEventPage(store, position, pageSize)
      if (page.isLost) {
        yield textOf(stream.afterSeq, 'resync', { reason: 'past-is-gone' })
        return
      }
      if (page.events.length === 0) return
      position = page.position
      const missed = page.events.filter((event) => event.seq <= stream.afterSeq && isFor(stream, event))
      let text = ''
      for (const event of missed) {
        const told = toStreamEvent(event, app)
        if (told !== undefined) text += textOf(event.seq, told.name, told.data)
      }
      if (text !== '') yield text
    }
  }

  return {
    onCutOff: (callback) => stream.queue.onEnd(callback),
    [Symbol.asyncIterator]() {
      const generator = texts()
      return {
        async next() {
          try {
            const read = await generator.next()
            if (read.done) onEnd()
            return read
          } catch (error) {
            // Whoever ended the stream may have closed the store since.
            if (stream.queue.isEnded()) return { done: true, value: undefined }
            onEnd()
            throw error
          }
        },
        // Ends what waits in the queue first: a generator takes up nothing new while it waits.
        async return() {
          onEnd()
          return generator.return(undefined)
        },
      }
    },
  }
}

function isFor({ sdkAppId, userId, userIds }: OpenStream, event: StoredEvent): boolean {
  if (event.sdkAppId !== sdkAppId) return false
  if (isEvent(event, 'users-replaced')) return true
  if (isEvent(event, 'push')) return event.data.userIds.includes(userId)
  // Whoever opens a stream has a UserSig that outlived the kicks of the past.
  return !isEvent(event, 'kicked') && userIds.includes(event.userId)
}
