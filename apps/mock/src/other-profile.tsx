import type { ChatSDK } from '@portrait/browser'
import { useCallback } from 'react'
import { Failure } from './failure.tsx'
import { labelOf } from './field-labels.ts'
import { readField, toText } from './field-value.ts'
import type { FieldGroup } from './profile-fields.ts'
import { ProfileHeader } from './profile-header.tsx'
import { ProfileSkeleton } from './profile-skeleton.tsx'
import { useLoaded } from './use-loaded.ts'

interface OtherProfileProps {
  readonly chat: ChatSDK
  readonly userId: string
  readonly groups: readonly FieldGroup[]
}

/** Somebody else's profile, to read. */
export function OtherProfile({ chat, userId, groups }: OtherProfileProps) {
  const load = useCallback(async () => (await chat.getUserProfile({ userIDList: [userId] })).data[0], [chat, userId])
  const [loaded, reload] = useLoaded(load)
  if (loaded.status === 'loading') return <ProfileSkeleton />
  if (loaded.status === 'failed') {
    return <Failure title="The profile could not be read" error={loaded.error} onRetry={reload} />
  }
  const profile = loaded.value
  if (profile === undefined) {
    return (
      <section className="empty">
        <h2 className="display">Nobody here</h2>
        <p>
          The app has no account <span className="user-id">{userId}</span>. Check the spelling: user IDs know capital
          and small letters.
        </p>
      </section>
    )
  }
  const facts = groups.flatMap(({ fields }) =>
    fields
      .filter(({ property }) => !['nick', 'selfSignature', 'avatar'].includes(property ?? ''))
      .map((field) => ({ field, text: toText(field, readField(profile, field)) })),
  )
  return (
    <article>
      <ProfileHeader profile={profile} note="read only" />
      <dl className="facts">
        {facts.map(({ field, text }) => (
          <div key={field.tag}>
            <dt>{labelOf(field)}</dt>
            <dd className={text === '' ? 'unset' : undefined}>{text || 'Not set'}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
