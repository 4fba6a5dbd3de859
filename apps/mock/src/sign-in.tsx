import type { FormEvent } from 'react'
import { Avatar } from './avatar.tsx'
import { Failure } from './failure.tsx'
import type { Person } from './people.ts'

interface SignInProps {
  readonly people: readonly Person[]
  readonly error: unknown
  onSignIn(userId: string): void
}

/** Asks whom to be: somebody from the seed, or anybody new. */
export function SignIn({ people, error, onSignIn }: SignInProps) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const userId = new FormData(event.currentTarget).get('userId')
    if (typeof userId === 'string' && userId.trim() !== '') onSignIn(userId.trim())
  }

  return (
    <main className="sign-in">
      <h2 className="display">Who would you like to be?</h2>
      <p className="lead">
        Behind this page stands the whole profile service: it checks signatures, permissions and lengths as the vendor
        does. It runs in your browser, and what you change stays there.
      </p>
      {error !== undefined && <Failure title="That did not work" error={error} />}
      <ul className="gallery">
        {people.map(({ userId, nick, avatar }) => (
          <li key={userId}>
            <button type="button" className="frame" onClick={() => onSignIn(userId)}>
              <Avatar userId={userId} nick={nick} url={avatar} size="large" />
              <span className="frame-name">{nick || 'No name yet'}</span>
              <span className="user-id">{userId}</span>
            </button>
          </li>
        ))}
      </ul>
      <form className="inline-form" onSubmit={submit}>
        <label htmlFor="new-user">Or somebody new</label>
        <input id="new-user" name="userId" placeholder="user ID" maxLength={32} autoComplete="off" spellCheck={false} />
        <button type="submit">Sign in</button>
      </form>
    </main>
  )
}
