import type { OpenStream } from './open-stream.ts'

/** The open streams, found by whose they are and whom they follow. */
export interface StreamDirectory {
  add(stream: OpenStream): void
  /** False when it was not there. */
  remove(stream: OpenStream): boolean
  all(): Iterable<OpenStream>
  size(): number
  ofApp(sdkAppId: number): ReadonlySet<OpenStream>
  ofUser(sdkAppId: number, userId: string): ReadonlySet<OpenStream>
  followersOf(sdkAppId: number, userId: string): ReadonlySet<OpenStream>
}

type Index = Map<string, Set<OpenStream>>

const none: ReadonlySet<OpenStream> = new Set()

export function createStreamDirectory(): StreamDirectory {
  const streams = new Set<OpenStream>()
  const byApp: Index = new Map()
  const byUser: Index = new Map()
  const byFollowed: Index = new Map()

  return {
    add(stream) {
      const { sdkAppId, userId, userIds } = stream
      streams.add(stream)
      put(byApp, String(sdkAppId), stream)
      put(byUser, toKey(sdkAppId, userId), stream)
      for (const followed of userIds) put(byFollowed, toKey(sdkAppId, followed), stream)
    },
    remove(stream) {
      if (!streams.delete(stream)) return false
      const { sdkAppId, userId, userIds } = stream
      take(byApp, String(sdkAppId), stream)
      take(byUser, toKey(sdkAppId, userId), stream)
      for (const followed of userIds) take(byFollowed, toKey(sdkAppId, followed), stream)
      return true
    },
    all: () => [...streams],
    size: () => streams.size,
    ofApp: (sdkAppId) => byApp.get(String(sdkAppId)) ?? none,
    ofUser: (sdkAppId, userId) => byUser.get(toKey(sdkAppId, userId)) ?? none,
    followersOf: (sdkAppId, userId) => byFollowed.get(toKey(sdkAppId, userId)) ?? none,
  }
}

function put(index: Index, key: string, stream: OpenStream): void {
  const streams = index.get(key)
  if (streams === undefined) index.set(key, new Set([stream]))
  else streams.add(stream)
}

function take(index: Index, key: string, stream: OpenStream): void {
  const streams = index.get(key)
  streams?.delete(stream)
  if (streams?.size === 0) index.delete(key)
}

function toKey(sdkAppId: number, userId: string): string {
  return `${sdkAppId}/${userId}`
}
