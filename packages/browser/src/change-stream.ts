import type { OpenWebEventsOptions, WebEvent } from '@portrait/client/web-events'
import { webStreamCalls } from '@portrait/protocol'
import type { NetState } from './tim-event.ts'

/** How a change stream is opened, and who is told what. */
export interface ChangeStreamOptions {
  open(options: OpenWebEventsOptions): Promise<AsyncIterable<readonly WebEvent[]>>
  onEvent(event: WebEvent): void
  /** The stream tells of these users from now on; `isGapless` when nothing was missed since it last did. */
  onReady(userIDs: readonly string[], isGapless: boolean): void
  onState(state: NetState): void
  /** Whether to give up. */
  isFinal(error: unknown): boolean
}

/** A stream of changes that comes back by itself. */
export interface ChangeStream {
  /** Follows these users besides the own one, from the next moment on. */
  follow(users: readonly string[]): void
  /** Opens the stream anew; the present one tells until the new one does. */
  reopen(): void
  isConnected(): boolean
  stop(): void
}

const { heartbeatMs, retryMs } = webStreamCalls.streamEvents
const maxRetryMs = 30_000
// After so much silence the connection is thought dead.
const silenceMs = heartbeatMs * 2.5
// Users who are read shortly after one another are followed together.
const followMs = 50

// Pages and workers are told when the network is back; Node is not.
const network: Partial<EventTarget> = globalThis as object

/** Opens a change stream and keeps it open: with backoff, and without a gap where the service can. */
export function createChangeStream(options: ChangeStreamOptions): ChangeStream {
  let users: readonly string[] = []
  let told: readonly string[] = []
  let lastEventId: string | undefined
  /** The connection whose events count, and the newest one, which takes its place when it is ready. */
  let active: AbortController | undefined
  let newest: AbortController | undefined
  let state: NetState | undefined
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false

  function tell(next: NetState): void {
    if (state === next || isStopped) return
    state = next
    options.onState(next)
  }

  function connectIn(ms: number): void {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(connect, ms)
  }

  async function connect(): Promise<void> {
    clearTimeout(timer)
    if (newest !== active) newest?.abort()
    const mine = new AbortController()
    newest = mine
    if (active === undefined) tell('connecting')
    let isGapless = lastEventId !== undefined
    let watchdog: ReturnType<typeof setTimeout> | undefined
    const listen = () => {
      clearTimeout(watchdog)
      watchdog = setTimeout(() => mine.abort(), silenceMs)
    }
    try {
      const events = await options.open({ users, lastEventId, signal: mine.signal })
      listen()
      for await (const some of events) {
        listen()
        for (const event of some) {
          if (isStopped || (active !== mine && newest !== mine)) return
          if (event.id !== '') lastEventId = event.id
          if (event.name === 'ready') becomeActive(mine, event.data.userIDs, isGapless)
          else if (event.name !== 'resync') options.onEvent(event)
          else if (active === mine) options.onReady(told, false)
          else isGapless = false
        }
      }
    } catch (error) {
      if (options.isFinal(error)) stop()
    } finally {
      clearTimeout(watchdog)
      mine.abort()
      lose(mine)
    }
  }

  function becomeActive(mine: AbortController, userIDs: readonly string[], isGapless: boolean): void {
    const former = active
    active = mine
    if (former !== mine) former?.abort()
    failures = 0
    told = userIDs
    tell('connected')
    options.onReady(userIDs, isGapless)
  }

  function lose(mine: AbortController): void {
    if (active === mine) active = undefined
    if (newest !== mine) return
    newest = active
    if (active === undefined) tell('disconnected')
    const delayMs = Math.min(maxRetryMs, retryMs * 2 ** failures)
    failures += 1
    connectIn(delayMs * (0.5 + Math.random() / 2))
  }

  function reconnect(): void {
    failures = 0
    void connect()
  }

  function disconnect(): void {
    // Whoever is aborted comes back by itself, and fails until the network does.
    newest?.abort()
    active?.abort()
  }

  function stop(): void {
    isStopped = true
    clearTimeout(timer)
    network.removeEventListener?.('online', reconnect)
    network.removeEventListener?.('offline', disconnect)
    disconnect()
  }

  network.addEventListener?.('online', reconnect)
  network.addEventListener?.('offline', disconnect)
  void connect()

  return {
    follow(wanted) {
      users = wanted
      connectIn(followMs)
    },
    reopen() {
      if (active !== undefined) void connect()
    },
    isConnected: () => active !== undefined,
    stop,
  }
}
