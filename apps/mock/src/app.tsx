import type { Mock } from '@portrait/msw'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { keepState } from './kept-state.ts'
import { type Notice, NoticeBar } from './notice-bar.tsx'
import { OtherProfile } from './other-profile.tsx'
import { OwnProfile } from './own-profile.tsx'
import { listPeople } from './people.ts'
import { PeopleList } from './people-list.tsx'
import { toFieldGroups } from './profile-fields.ts'
import { ProfileSkeleton } from './profile-skeleton.tsx'
import { SignIn } from './sign-in.tsx'
import { TopBar } from './top-bar.tsx'
import { useLoaded } from './use-loaded.ts'
import { useSession } from './use-session.ts'

/** The whole page: who is signed in, and whose profile they look at. */
export function App({ mock }: { readonly mock: Mock }) {
  const { session, isResuming, error, signIn, signOut } = useSession(mock)
  const [viewed, setViewed] = useState('')
  const [epoch, setEpoch] = useState(0)
  const [notice, setNotice] = useState<Notice>()
  const dismissNotice = useCallback(() => setNotice(undefined), [])
  const groups = useMemo(() => toFieldGroups(mock.app), [mock])
  const [people, reloadPeople] = useLoaded(useCallback(() => listPeople(mock), [mock]))
  const everybody = people.status === 'ready' ? people.value : []

  // The button that signed somebody in is gone, and the focus must not be lost with it.
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    if (session !== undefined) sheet.current?.focus({ preventScroll: true })
  }, [session])

  /** Everything on the page may be out of date. */
  async function refresh() {
    await keepState(mock)
    reloadPeople()
    setEpoch((count) => count + 1)
  }

  async function startOver() {
    const before = await mock.snapshot()
    await mock.reset()
    await refresh()
    const undo = async () => {
      await mock.restore(before)
      await refresh()
      setNotice({ text: 'Your changes are back.' })
    }
    setNotice({ text: 'Everything is as it was in the beginning.', action: { label: 'Undo', run: undo } })
  }

  async function onSaved() {
    await keepState(mock)
    reloadPeople()
    setNotice({ text: 'Saved.' })
  }

  const self = everybody.find(({ userId }) => userId === session?.userId)
  const shown = viewed === '' ? session?.userId : viewed
  return (
    <>
      <TopBar
        userId={session?.userId}
        nick={self?.nick ?? ''}
        avatar={self?.avatar ?? ''}
        onStartOver={startOver}
        onSignOut={() => {
          setViewed('')
          dismissNotice()
          void signOut()
        }}
      />
      {session === undefined && !isResuming && <SignIn people={everybody} error={error} onSignIn={signIn} />}
      {session === undefined && isResuming && (
        <main className="alone">
          <ProfileSkeleton />
        </main>
      )}
      {session !== undefined && (
        <div className="workspace">
          <PeopleList people={everybody} ownId={session.userId} shownId={shown} onShow={setViewed} />
          <main className="sheet" tabIndex={-1} ref={sheet} key={`${shown} ${epoch}`}>
            {shown === session.userId ? (
              <OwnProfile session={session} groups={groups} onSaved={onSaved} />
            ) : (
              <OtherProfile chat={session.chat} userId={viewed} groups={groups} />
            )}
          </main>
        </div>
      )}
      <NoticeBar notice={notice} onDismiss={dismissNotice} />
    </>
  )
}
