import { Avatar } from './avatar.tsx'

interface TopBarProps {
  /** Who is signed in. */
  readonly userId: string | undefined
  readonly nick: string
  readonly avatar: string
  onStartOver(): void
  onSignOut(): void
}

/** The name of the page, who is signed in, and the way out. */
export function TopBar({ userId, nick, avatar, onStartOver, onSignOut }: TopBarProps) {
  return (
    <header className="top-bar">
      <h1 className="wordmark">Portrait</h1>
      <p className="tag">mock, all in this page</p>
      <button type="button" className="quiet start-over" onClick={onStartOver}>
        Start over
      </button>
      {userId !== undefined && (
        <div className="signed-in">
          <Avatar userId={userId} nick={nick} url={avatar} size="small" />
          <span className="signed-in-name">{nick || userId}</span>
          <button type="button" className="quiet" onClick={onSignOut}>
            Sign out
          </button>
        </div>
      )}
    </header>
  )
}
