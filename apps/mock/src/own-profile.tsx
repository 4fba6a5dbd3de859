import { useCallback } from 'react'
import { Failure } from './failure.tsx'
import type { FieldGroup } from './profile-fields.ts'
import { ProfileForm } from './profile-form.tsx'
import { ProfileSkeleton } from './profile-skeleton.tsx'
import type { Session } from './session.ts'
import { useLoaded } from './use-loaded.ts'

interface OwnProfileProps {
  readonly session: Session
  readonly groups: readonly FieldGroup[]
  onSaved(): void
}

/** The own profile, to edit. */
export function OwnProfile({ session: { chat }, groups, onSaved }: OwnProfileProps) {
  const [loaded, reload] = useLoaded(useCallback(async () => (await chat.getMyProfile()).data, [chat]))
  if (loaded.status === 'loading') return <ProfileSkeleton />
  if (loaded.status === 'failed') {
    return <Failure title="Your profile could not be read" error={loaded.error} onRetry={reload} />
  }
  return <ProfileForm chat={chat} initial={loaded.value} groups={groups} onSaved={onSaved} />
}
