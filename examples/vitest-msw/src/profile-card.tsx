import { type ChatSDK, ImError, type Profile } from '@portrait/browser'
import { useEffect, useState } from 'react'

type State = { status: 'loading' } | { status: 'ready'; profile: Profile } | { status: 'failed'; code: number }

/** Shows who is logged in. */
export function ProfileCard({ chat }: { readonly chat: ChatSDK }) {
  const [state, setState] = useState<State>({ status: 'loading' })

  useEffect(() => {
    chat.getMyProfile().then(
      ({ data }) => setState({ status: 'ready', profile: data }),
      (error: unknown) => setState({ status: 'failed', code: error instanceof ImError ? error.code : 0 }),
    )
  }, [chat])

  if (state.status === 'loading') return <p role="status">Loading your profile…</p>
  if (state.status === 'failed') return <p role="alert">Your profile could not be loaded ({state.code}).</p>
  const { nick, userID, selfSignature } = state.profile
  return (
    <article>
      <h2>{nick || userID}</h2>
      <p>{selfSignature}</p>
    </article>
  )
}
