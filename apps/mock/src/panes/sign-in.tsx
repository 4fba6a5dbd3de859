import { type FormEvent, useId } from 'react'
import { Failure } from '../failure.tsx'
import type { Person } from '../people.ts'
import { Avatar } from '../profile/avatar.tsx'

interface SignInProps {
  readonly people: readonly Person[]
  readonly error: unknown
  onSignIn(userId: string): void
}

const offered = 8

/** Asks whom to be: somebody who is there, or anybody new. */
export function SignIn({ people, error, onSignIn }: SignInProps) {
  const id = useId()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const userId = new FormData(event.currentTarget).get('userId')
    if (typeof userId === 'string' && userId.trim() !== '') onSignIn(userId.trim())
  }

  return (
    <div className="sign-in">
      <h2 className="display">Who would you like to be?</h2>
      {error !== undefined && <Failure title="Nobody is signed in" error={error} />}
      {people.length === 0 && <p className="lead">There are no users. Whoever signs in comes into being.</p>}
      <ul className="gallery">
        {people.slice(0, offered).map(({ userId, nick, avatar }) => (
          <li key={userId}>
            <button type="button" className="frame" onClick={() => onSignIn(userId)}>
              <Avatar userId={userId} nick={nick} url={avatar} size="card" />
              <span className="frame-name">{nick || 'No name yet'}</span>
              <span className="user-id">{userId}</span>
            </button>
          </li>
        ))}
      </ul>
      <form className="inline-form" onSubmit={submit}>
        <label htmlFor={id}>{people.length === 0 ? 'User ID' : 'Or somebody else'}</label>
        <input id={id} name="userId" placeholder="user ID" maxLength={32} autoComplete="off" spellCheck={false} />
        <button type="submit">Sign in</button>
      </form>
    </div>
  )
}
