import type { UserSig } from './chat-sdk.ts'
import { foreignUserSig } from './error-codes.ts'
import { ImError } from './im-error.ts'
import { refuseSecretKey } from './refuse-secret-key.ts'
import { readUserSig } from './user-sig-content.ts'

/** Where a session has its UserSig from. */
export interface UserSigSource {
  /** A UserSig to call with. Rejects with an ImError, or whatever the caller's function rejects with. */
  get(): Promise<string>
  /** Has the next call fetch another one; false where there is only one. */
  renew(): boolean
  stop(): void
}

// How much of its time a UserSig has been used when the next one is fetched.
const used = 0.9
// How long after that failed it is tried again.
const retryMs = 30_000
// The longest time that timers keep.
const maxDelayMs = 0x7fffffff

/** Keeps a user's UserSig. Where a function fetches them, `onRenewed` is told of those that were fetched in time. */
export function createUserSigSource(userSig: UserSig, userID: string, onRenewed: () => void): UserSigSource {
  if (typeof userSig !== 'function') return { get: async () => userSig, renew: () => false, stop() {} }
  const fetchUserSig = userSig
  let current: Promise<string> | undefined
  let pending: Promise<string> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false

  async function load(): Promise<string> {
    const fetched = await fetchUserSig()
    refuseSecretKey({ userSig: fetched })
    const content = await readUserSig(fetched)
    if (content && content.userID !== userID) throw new ImError('login', foreignUserSig, 'userID is not of userSig.')
    // A clock that is wrong makes it look expired. Then the service says when it is.
    const leftMs = (content?.expiresAt ?? 0) - Date.now()
    if (leftMs > 0) renewIn(leftMs * used)
    return fetched
  }

  function fetchOne(): Promise<string> {
    pending = load().finally(() => {
      pending = undefined
    })
    return pending
  }

  function renewIn(ms: number): void {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(renewInTime, Math.min(ms, maxDelayMs))
  }

  async function renewInTime(): Promise<void> {
    try {
      const next = fetchOne()
      await next
      current = next
      onRenewed()
    } catch {
      // The present one is still good for a while.
      renewIn(retryMs)
    }
  }

  return {
    get() {
      const mine = current ?? fetchOne()
      current = mine
      return mine.catch((error: unknown) => {
        if (current === mine) current = undefined
        throw error
      })
    },
    renew() {
      current = pending
      return true
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
