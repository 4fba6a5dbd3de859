import type { ChatSDK, Profile } from '@portrait/browser'
import { type FormEvent, useState } from 'react'
import { Failure } from '../failure.tsx'
import { labelOf } from './field-labels.ts'
import { changesOf, type Edits, readField, toProfileUpdate } from './field-value.ts'
import { ProfileFieldInput } from './profile-field-input.tsx'
import type { FieldGroup, FieldValue } from './profile-fields.ts'
import { ProfileHeader } from './profile-header.tsx'

interface ProfileFormProps {
  /** As it is now, whoever changed it. */
  readonly profile: Profile
  readonly update: ChatSDK['updateMyProfile']
  readonly groups: readonly FieldGroup[]
  onSaved(): void
}

/** A form drawn from the fields that profiles of this app have. The service judges what is in it. */
export function ProfileForm({ profile, update, groups, onSaved }: ProfileFormProps) {
  const [edits, setEdits] = useState<Edits>(new Map())
  const [isSaving, setSaving] = useState(false)
  const [error, setError] = useState<unknown>()
  const fields = groups.flatMap((group) => group.fields)
  const changes = changesOf(profile, fields, edits)
  const changed = fields.filter(({ tag }) => changes.has(tag))

  function edit(tag: string, value: FieldValue) {
    setEdits(new Map([...edits, [tag, value]]))
  }

  function discard() {
    setEdits(new Map())
    setError(undefined)
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    setSaving(true)
    try {
      await update(toProfileUpdate(fields, changes))
      discard()
      onSaved()
    } catch (reason) {
      setError(reason)
    }
    setSaving(false)
  }

  return (
    <form onSubmit={save} aria-label="Your profile" noValidate>
      <ProfileHeader profile={profile} note="you" />
      {groups.map(({ title, hint, fields }) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {hint !== undefined && <p className="group-hint">{hint}</p>}
          <div className="fields">
            {fields.map((field) => (
              <ProfileFieldInput
                key={field.tag}
                field={field}
                value={edits.get(field.tag) ?? readField(profile, field)}
                isChanged={changes.has(field.tag)}
                onEdit={(value) => edit(field.tag, value)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {(changed.length > 0 || error !== undefined) && (
        <footer className="save-bar">
          {error !== undefined && <Failure title="Not saved" error={error} />}
          <p className="save-summary">Changed: {changed.map(labelOf).join(', ')}</p>
          <div className="save-buttons">
            <button type="button" className="quiet" onClick={discard} disabled={isSaving}>
              Discard
            </button>
            <button type="submit" disabled={isSaving}>
              {isSaving ? 'Saving…' : 'Save'}
            </button>
          </div>
        </footer>
      )}
    </form>
  )
}
