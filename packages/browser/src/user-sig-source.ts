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
// The longest time that timers keep.
const maxDelayMs = 0x7fffffff

/** Keeps a user's UserSig; where a function fetches them, `onRenewed` is told of each but the first. */
export function createUserSigSource(userSig: UserSig, userID: string, onRenewed: () => void): UserSigSource {
  let current: Promise<string> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false

  async function fetchOne(fetchUserSig: () => string | Promise<string>): Promise<string> {
    const isFirst = timer === undefined
    const fetched = await fetchUserSig()
    refuseSecretKey({ userSig: fetched })
    const content = await readUserSig(fetched)
    if (content && content.userID !== userID) throw new ImError('login', foreignUserSig, 'userSig() gave another one.')
    // A clock that is wrong makes it look expired. Then the service says when it is.
    const leftMs = (content?.expiresAt ?? 0) - Date.now()
    clearTimeout(timer)
    if (leftMs > 0 && !isStopped) timer = setTimeout(renewInTime, Math.min(leftMs * used, maxDelayMs))
    if (!isFirst) onRenewed()
    return fetched
  }

  async function renewInTime(): Promise<void> {
    source.renew()
    // Whoever calls next tries again, and is told why it fails.
    await source.get().catch(() => {})
  }

  const source: UserSigSource = {
    async get() {
      if (typeof userSig !== 'function') return userSig
      const mine = current ?? fetchOne(userSig)
      current = mine
      return mine.catch((error: unknown) => {
        if (current === mine) current = undefined
        throw error
      })
    },
    renew() {
      current = undefined
      return typeof userSig === 'function'
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
  return source
}
