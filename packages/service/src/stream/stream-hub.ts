import type { App, ChangeEvents } from '@portrait/protocol'
import type { Origin } from '../actor.ts'
import type { Clock } from '../clock.ts'
import { isEvent } from '../event-data.ts'
import { Fault } from '../fault.ts'
import type { TextStream } from '../message.ts'
import type { Presence } from '../presence.ts'
import type { EventLog, Store, StoredEvent } from '../store.ts'
import type { Timers } from '../timers.ts'
import { createEventFeed } from './event-feed.ts'
import { formatEventId } from './event-id.ts'
import type { OpenStream } from './open-stream.ts'
import { readStream } from './read-stream.ts'
import { sseComment, toSseText } from './sse-text.ts'
import { createStreamDirectory } from './stream-directory.ts'
import type { StreamSettings } from './stream-settings.ts'
import { createTextQueue } from './text-queue.ts'
import { toStart } from './to-start.ts'
import { toStreamEvent } from './to-stream-event.ts'

export interface StreamHubOptions {
  readonly store: Store
  readonly clock: Clock
  readonly timers: Timers
  readonly settings: StreamSettings
  /** A user's first stream was opened, or the last one ended. */
  readonly onPresence: (change: PresenceChange) => void
  readonly onError: (error: unknown) => void
}

/** A user came, or went: closed the connection, or their UserSig expired. */
export interface PresenceChange {
  readonly sdkAppId: number
  readonly userId: string
  readonly origin: Origin
  readonly what: 'came' | 'went' | 'expired' | 'kicked'
}

/** Who wants to read what. */
export interface StreamRequest extends Pick<OpenStream, 'userId' | 'origin' | 'sigCreatedAtSeconds' | 'expiresAtMs'> {
  readonly app: App
  /** Whom to follow besides the user. */
  readonly follow: readonly string[]
  /** The last event that the reader has seen. */
  readonly lastEventId: string | undefined
}

/** The open change streams. Who has one is online. */
export interface StreamHub extends Presence {
  /**
   * Opens a stream of text/event-stream; it is open until its iterator's `return` is called, or it ends by itself.
   * `confirm` is called once it is open, and closes it by throwing. Fault: 60007 when too many are open.
   */
  open(request: StreamRequest, confirm: () => Promise<void>): Promise<TextStream>
  /** Ends all streams and opens no more. */
  close(): void
}

export function createStreamHub(options: StreamHubOptions): StreamHub {
  const { store, clock, timers, settings, onPresence, onError } = options
  const directory = createStreamDirectory()
  const releases = new Map<OpenStream, () => void>()
  const feed = createEventFeed({ store, timers, prepare, onLost, onApps: () => void endOrphans(), onError })
  let logId = ''
  let cancelHeartbeat: (() => void) | undefined
  let isClosed = false

  /** The one text of an event, handed to those who follow; other streams cost nothing. */
  function prepare(event: StoredEvent): Promise<() => void> | undefined {
    return hasAudience(event) ? prepareText(event) : undefined
  }

  async function prepareText(event: StoredEvent): Promise<() => void> {
    const app = await store.apps.get(event.sdkAppId)
    const told = app && toStreamEvent(event, app)
    if (told === undefined) return () => {}
    const text = toSseText(formatEventId({ logId, seq: event.seq }), told.name, told.data)
    return () => {
      for (const stream of audienceOf(event)) if (event.seq > stream.afterSeq) tell(stream, event, text)
    }
  }

  function hasAudience(event: StoredEvent): boolean {
    const { sdkAppId, userId } = event
    if (isEvent(event, 'push') || isEvent(event, 'users-replaced')) return directory.ofApp(sdkAppId).size > 0
    return directory.followersOf(sdkAppId, userId).size > 0
  }

  function audienceOf(event: StoredEvent): readonly OpenStream[] {
    const { sdkAppId, userId } = event
    if (isEvent(event, 'push')) return event.data.userIds.flatMap((reached) => [...directory.ofUser(sdkAppId, reached)])
    if (isEvent(event, 'users-replaced')) return [...directory.ofApp(sdkAppId)]
    if (!isEvent(event, 'kicked')) return [...directory.followersOf(sdkAppId, userId)]
    const kickedAtSeconds = Math.floor(event.at / 1000)
    return [...directory.ofUser(sdkAppId, userId)].filter((stream) => stream.sigCreatedAtSeconds <= kickedAtSeconds)
  }

  function tell(stream: OpenStream, event: StoredEvent, text: string): void {
    if (isExpired(stream)) end(stream, 'expired')
    // A reader that is too slow comes back and asks for what it has missed.
    else if (!stream.queue.push(text)) end(stream, 'went')
    else if (isEvent(event, 'kicked')) {
      stream.queue.finish()
      forget(stream, 'kicked')
    }
  }

  function tellAll(seq: number, name: 'resync', data: NonNullable<ChangeEvents['resync']>): void {
    const text = toSseText(formatEventId({ logId, seq }), name, data)
    for (const stream of directory.all()) if (!stream.queue.push(text)) end(stream, 'went')
  }

  function onLost(reason: 'past-is-gone' | 'restored'): void {
    tellAll(feed.position(), 'resync', { reason })
  }

  /** Ends the streams whose UserSigs an app no longer honours. */
  async function endOrphans(): Promise<void> {
    try {
      for (const stream of directory.all()) {
        const app = await store.apps.get(stream.sdkAppId)
        if (app?.secretKey !== stream.secretKey) end(stream, 'expired')
      }
    } catch (error) {
      onError(error)
    }
  }

  function isExpired({ expiresAtMs }: OpenStream): boolean {
    return clock.now() >= expiresAtMs
  }

  function beat(): void {
    for (const stream of directory.all()) {
      if (isExpired(stream)) end(stream, 'expired')
      else if (stream.queue.isEmpty()) stream.queue.push(sseComment)
    }
    cancelHeartbeat = directory.size() > 0 ? timers.set(settings.heartbeatMs, beat) : undefined
  }

  function end(stream: OpenStream, what: PresenceChange['what']): void {
    stream.queue.end()
    forget(stream, what)
  }

  function forget(stream: OpenStream, what: PresenceChange['what']): void {
    if (!directory.remove(stream)) return
    releases.get(stream)?.()
    releases.delete(stream)
    if (directory.size() === 0) {
      cancelHeartbeat?.()
      cancelHeartbeat = undefined
    }
    const { sdkAppId, userId, origin } = stream
    if (directory.ofUser(sdkAppId, userId).size === 0) onPresence({ sdkAppId, userId, origin, what })
  }

  function requireRoom({ app, userId }: StreamRequest): void {
    const own = directory.ofUser(app.sdkAppId, userId).size
    if (own >= settings.maxPerUser) throw new Fault(60007, `The user has ${own} streams open. Close one of them.`)
    if (isClosed || directory.size() >= settings.maxInAll)
      throw new Fault(60007, `The service has ${directory.size()} streams open and takes no more.`)
  }

  function register(request: StreamRequest, log: EventLog, release: () => void): OpenStream {
    const { app, userId, follow, origin, sigCreatedAtSeconds, expiresAtMs } = request
    const { sdkAppId, secretKey } = app
    const userIds = [...new Set([userId, ...follow])]
    // Whatever follows this number will be told: from here to the entry in the directory nothing else can happen.
    const afterSeq = Math.max(log.newestSeq, feed.position())
    const queue = createTextQueue(settings.maxQueued)
    const known = { sdkAppId, secretKey, userId, userIds, origin, sigCreatedAtSeconds, expiresAtMs }
    const stream = { ...known, afterSeq, queue }
    logId = log.id
    directory.add(stream)
    releases.set(stream, release)
    cancelHeartbeat ??= timers.set(settings.heartbeatMs, beat)
    if (directory.ofUser(sdkAppId, userId).size === 1) onPresence({ sdkAppId, userId, origin, what: 'came' })
    return stream
  }

  return {
    async open(request, confirm) {
      requireRoom(request)
      const release = await feed.retain()
      let stream: OpenStream | undefined
      try {
        const log = await store.eventLog()
        requireRoom(request)
        stream = register(request, log, release)
        await confirm()
        const start = toStart(request.lastEventId, log, stream.afterSeq)
        const opened = stream
        return readStream(opened, {
          store,
          settings,
          app: request.app,
          logId,
          start,
          onEnd: () => end(opened, 'went'),
        })
      } catch (error) {
        release()
        if (stream !== undefined) end(stream, 'went')
        throw error
      }
    },

    close() {
      isClosed = true
      for (const stream of directory.all()) end(stream, 'went')
    },

    areOnline: async (sdkAppId, userIds) => userIds.map((userId) => directory.ofUser(sdkAppId, userId).size > 0),
  }
}
