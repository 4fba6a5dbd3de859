import { type ChatSDK, ImError, type Profile } from '@portrait/browser'
import { type FormEvent, useEffect, useState } from 'react'

/** Shows who is logged in, and lets them change their nickname. */
export function ProfileCard({ chat }: { readonly chat: ChatSDK }) {
  const [profile, setProfile] = useState<Profile>()
  const [error, setError] = useState<unknown>()

  useEffect(() => {
    chat.getMyProfile().then(({ data }) => setProfile(data), setError)
  }, [chat])

  function save(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const nick = String(new FormData(event.currentTarget).get('nick'))
    chat.updateMyProfile({ nick }).then(({ data }) => setProfile(data), setError)
  }

  if (error !== undefined) return <p role="alert">Failed: {error instanceof ImError ? error.code : 'unknown'}</p>
  if (profile === undefined) return <p role="status">Loading…</p>
  return (
    <form onSubmit={save}>
      <h2>{profile.nick || profile.userID}</h2>
      <label>
        Nickname <input name="nick" defaultValue={profile.nick} />
      </label>{' '}
      <button type="submit">Save</button>
    </form>
  )
}
