import type { ChatSDK } from '@portrait/browser'
import { useMyProfile } from '@portrait/browser/react'
import { Failure } from '../failure.tsx'
import type { FieldGroup } from '../profile/profile-fields.ts'
import { ProfileForm } from '../profile/profile-form.tsx'
import { ProfileSkeleton } from '../profile/profile-skeleton.tsx'

interface OwnProfileProps {
  readonly chat: ChatSDK
  readonly groups: readonly FieldGroup[]
  onSaved(): void
}

/** The own profile, to edit; it follows what others do to it. */
export function OwnProfile({ chat, groups, onSaved }: OwnProfileProps) {
  const { profile, error, update } = useMyProfile()
  if (profile !== undefined) return <ProfileForm profile={profile} update={update} groups={groups} onSaved={onSaved} />
  if (error === undefined) return <ProfileSkeleton />
  return (
    <Failure
      title="Your profile could not be read"
      error={error}
      onRetry={() => void chat.getMyProfile().catch(() => {})}
    />
  )
}
