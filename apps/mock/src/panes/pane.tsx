import { ProfileProvider } from '@portrait/browser/react'
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Person } from '../people.ts'
import { OtherProfile } from '../profile/other-profile.tsx'
import type { FieldGroup } from '../profile/profile-fields.ts'
import { ProfileSkeleton } from '../profile/profile-skeleton.tsx'
import type { DataSource } from '../source/data-source.ts'
import { keepSession, readKeptSession } from './kept-session.ts'
import { OwnProfile } from './own-profile.tsx'
import { SignIn } from './sign-in.tsx'
import { usePaneSession } from './use-pane-session.ts'
import { UserPicker } from './user-picker.tsx'

interface PaneProps {
  readonly source: DataSource
  readonly name: string
  readonly people: readonly Person[]
  readonly groups: readonly FieldGroup[]
  onSaved(): void
}

/** One page of the app under test: who is signed in there, and whose profile they look at. */
export function Pane({ source, name, people, groups, onSaved }: PaneProps) {
  const { session, isBusy, error, signIn, signOut } = usePaneSession(source, name)
  const [viewed, setViewed] = useState(() => readKeptSession(source, name).viewedId)

  // The button that signed somebody in is gone, and the focus must not be lost with it.
  const body = useRef<HTMLDivElement>(null)
  const wasAsked = useRef(false)
  useEffect(() => {
    if (session !== undefined && wasAsked.current) body.current?.focus({ preventScroll: true })
  }, [session])

  if (session === undefined) {
    return (
      <section className="pane" aria-label={name}>
        {isBusy ? (
          <ProfileSkeleton />
        ) : (
          <SignIn
            people={people}
            error={error}
            onSignIn={(userId) => {
              wasAsked.current = true
              setViewed('')
              void signIn(userId)
            }}
          />
        )}
      </section>
    )
  }

  const { userId, chat } = session
  const shownId = viewed || userId
  const view = (viewedId: string) => {
    setViewed(viewedId)
    keepSession(source, name, { userId, viewedId })
  }
  return (
    <section className="pane" aria-label={name}>
      <header className="pane-bar">
        <p className="pane-user">
          Signed in as <span className="user-id">{userId}</span>
        </p>
        <Button className="quiet" onPress={signOut}>
          Sign out
        </Button>
        <UserPicker label="Profile of" people={people} shownId={shownId} onPick={view} />
      </header>
      <div className="pane-body" tabIndex={-1} ref={body}>
        <ProfileProvider tim={chat}>
          {shownId === userId ? (
            <OwnProfile key={userId} chat={chat} groups={groups} onSaved={onSaved} />
          ) : (
            <OtherProfile key={shownId} userId={shownId} groups={groups} />
          )}
        </ProfileProvider>
      </div>
    </section>
  )
}
