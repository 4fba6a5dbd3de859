import type { ChatSDK } from '@portrait/browser'
import { TIM } from '@portrait/browser'
import { useEffect, useState } from 'react'

/** Shows the user's own nickname, and what becomes of it. */
export function LiveNick({ chat }: { readonly chat: ChatSDK }) {
  const [nick, setNick] = useState<string>()
  const [failure, setFailure] = useState<string>()

  useEffect(() => {
    const onUpdated = ({ data }: { readonly data: readonly { readonly nick: string }[] }) => setNick(data[0]?.nick)
    chat.on(TIM.EVENT.PROFILE_UPDATED, onUpdated)
    chat.getMyProfile().then(
      ({ data }) => setNick(data.nick),
      (error: unknown) => setFailure(String(error)),
    )
    return () => chat.off(TIM.EVENT.PROFILE_UPDATED, onUpdated)
  }, [chat])

  if (failure !== undefined) return <p role="alert">{failure}</p>
  return nick === undefined ? <p role="status">Loading…</p> : <h2>{nick}</h2>
}
