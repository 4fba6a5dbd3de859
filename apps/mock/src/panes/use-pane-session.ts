import { type ChatSDK, TIM } from '@portrait/browser'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DataSource } from '../source/data-source.ts'
import { forgetSession, keepSession, readKeptSession } from './kept-session.ts'

/** A user who is signed in, and their connection. */
export interface PaneSession {
  readonly userId: string
  readonly chat: ChatSDK
}

/** Who is signed in in a pane, and how to change it. */
export interface PaneSessionControl {
  readonly session: PaneSession | undefined
  /** While somebody is being signed in. */
  readonly isBusy: boolean
  readonly error: unknown
  signIn(userId: string): Promise<void>
  signOut(): Promise<void>
}

/** Keeps one user signed in in a pane, across reloads of the tab. */
export function usePaneSession(source: DataSource, pane: string): PaneSessionControl {
  const [session, setSession] = useState<PaneSession>()
  const [error, setError] = useState<unknown>()
  const [isBusy, setBusy] = useState(() => readKeptSession(source, pane).userId !== '')
  const current = useRef<ChatSDK>(undefined)

  const signIn = useCallback(
    async (userId: string) => {
      setBusy(true)
      setError(undefined)
      await current.current?.destroy()
      const chat = TIM.create({ SDKAppID: source.app.sdkAppId, baseUrl: source.baseUrl, profileUpdates: 'all' })
      current.current = chat
      try {
        // A real page asks its backend for the UserSig. A text, so that it can be seen to expire.
        await chat.login({ userID: userId, userSig: await source.userSig(userId) })
        chat.on(TIM.EVENT.KICKED_OUT, ({ data }) => {
          setSession(undefined)
          setError(new Error(`${userId} was signed out by the service: ${data.type}. Sign in again to go on.`))
        })
        if (current.current === chat) {
          setSession({ userId, chat })
          const { viewedId, ...kept } = readKeptSession(source, pane)
          keepSession(source, pane, { userId, viewedId: kept.userId === userId ? viewedId : '' })
        }
      } catch (reason) {
        if (current.current === chat) setError(reason)
      }
      setBusy(false)
    },
    [source, pane],
  )

  const signOut = useCallback(async () => {
    forgetSession(source, pane)
    setSession(undefined)
    setError(undefined)
    await current.current?.destroy()
    current.current = undefined
  }, [source, pane])

  useEffect(() => {
    const { userId } = readKeptSession(source, pane)
    if (userId !== '') void signIn(userId)
    return () => {
      void current.current?.destroy()
      current.current = undefined
    }
  }, [source, pane, signIn])

  return { session, isBusy, error, signIn, signOut }
}
