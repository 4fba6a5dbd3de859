import type { Profile } from '@portrait/browser'
import { Avatar } from './avatar.tsx'

/** The portrait: photo, name, status line. */
export function ProfileHeader({ profile, note }: { readonly profile: Profile; readonly note: string }) {
  const { userID, nick, avatar, selfSignature } = profile
  return (
    <header className="profile-header">
      <Avatar userId={userID} nick={nick} url={avatar} size="large" />
      <div>
        <p className="profile-note">
          <span className="user-id">{userID}</span>
          {note}
        </p>
        <h2 className="display">{nick || 'No name yet'}</h2>
        {selfSignature !== '' && <p className="status-line">{selfSignature}</p>}
      </div>
    </header>
  )
}
