import { useProfile } from '@portrait/browser/react'
import { Failure } from '../failure.tsx'
import { labelOf } from './field-labels.ts'
import { readField, toText } from './field-value.ts'
import type { FieldGroup } from './profile-fields.ts'
import { ProfileHeader } from './profile-header.tsx'
import { ProfileSkeleton } from './profile-skeleton.tsx'

interface OtherProfileProps {
  readonly userId: string
  readonly groups: readonly FieldGroup[]
}

/** Somebody else's profile, to read, as it is now. */
export function OtherProfile({ userId, groups }: OtherProfileProps) {
  const { profile, error, isLoading } = useProfile(userId)
  if (profile === undefined && error !== undefined)
    return <Failure title="The profile could not be read" error={error} />
  if (profile === undefined && isLoading) return <ProfileSkeleton />
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
