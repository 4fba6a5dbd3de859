import { webStreamCalls } from '@portrait/protocol'

/** The users whose changes are followed: those who were read first, until they are not read any more. */
export interface FollowedUsers {
  /** Notes that a user is read. True when that is a new one; `onDropped` is told whose place they take. */
  add(userID: string): boolean
  has(userID: string): boolean
  list(): readonly string[]
}

const { users: maxUsers } = webStreamCalls.streamEvents.batch
// Who was read more recently keeps the place: else a list of 200 would drop each before it is read again.
const idleMs = 60_000

export function createFollowedUsers(onDropped: (userID: string) => void): FollowedUsers {
  // In the order of their last reading.
  const readAt = new Map<string, number>()

  return {
    add(userID) {
      const isNew = !readAt.delete(userID)
      if (isNew && readAt.size >= maxUsers) {
        const [[oldest, at] = ['', 0]] = readAt
        if (Date.now() - at < idleMs) return false
        readAt.delete(oldest)
        onDropped(oldest)
      }
      readAt.set(userID, Date.now())
      return isNew
    },
    has: (userID) => readAt.has(userID),
    list: () => [...readAt.keys()],
  }
}
