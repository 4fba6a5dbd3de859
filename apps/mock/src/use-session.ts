import type { Mock } from '@portrait/msw'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Session, signIn } from './session.ts'

/** Who is signed in, and how to change it. */
export interface SessionControl {
  readonly session: Session | undefined
  /** While the user of before the reload is being signed in again. */
  readonly isResuming: boolean
  readonly error: unknown
  signIn(userId: string): Promise<void>
  signOut(): Promise<void>
}

// Of the tab, so that two tabs can be two users.
const key = 'portrait-mock/user'

/** Keeps one user signed in, across reloads of the tab. */
export function useSession(mock: Mock): SessionControl {
  const [session, setSession] = useState<Session>()
  const [error, setError] = useState<unknown>()
  const [isResuming, setResuming] = useState(() => sessionStorage.getItem(key) !== null)
  const hasResumed = useRef(false)

  const enter = useCallback(
    async (userId: string) => {
      try {
        setSession(await signIn(mock, userId))
        setError(undefined)
        sessionStorage.setItem(key, userId)
      } catch (reason) {
        setError(reason)
      }
    },
    [mock],
  )

  useEffect(() => {
    const userId = sessionStorage.getItem(key)
    if (userId === null || hasResumed.current) return
    hasResumed.current = true
    void enter(userId).finally(() => setResuming(false))
  }, [enter])

  return {
    session,
    isResuming,
    error,
    signIn: enter,
    async signOut() {
      sessionStorage.removeItem(key)
      await session?.end()
      setSession(undefined)
    },
  }
}
