import { type App, standardFields, toCustomField } from '@portrait/protocol'
import { Empty } from '../placeholder.tsx'
import { labelOf } from '../profile/field-labels.ts'
import { toText } from '../profile/field-value.ts'
import type { UserRecord } from '../source/data-source.ts'

/** All that the service knows of a user: the three APIs' view of one record. */
export function UserDetails({ user, app }: { readonly user: UserRecord | undefined; readonly app: App }) {
  if (user === undefined)
    return <Empty title="Pick a user">Fields, attributes, tags and the LCIC registration are shown here.</Empty>
  const fields = [...standardFields, ...app.customFields.map(toCustomField)]
  const known = new Map(fields.map((field) => [field.tag, field]))
  const facts = Object.entries(user.fields).map(([tag, value]) => {
    const field = known.get(tag)
    return {
      tag,
      label: field === undefined ? tag : labelOf(field),
      text: field ? toText(field, value) : String(value),
    }
  })
  return (
    <article className="user-details" aria-label={`User ${user.userId}`}>
      <h2 className="user-id">{user.userId}</h2>
      <p className="row-note">
        Version {user.version}, changed {new Date(user.updatedAt).toLocaleString()}
      </p>
      <h3>Fields</h3>
      {facts.length === 0 && <p className="unset">None is set.</p>}
      <dl className="facts">
        {facts.map(({ tag, label, text }) => (
          <div key={tag}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>Attributes</h3>
      {Object.keys(user.attributes).length === 0 && <p className="unset">None is set.</p>}
      <dl className="facts">
        {Object.entries(user.attributes).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>Tags</h3>
      {user.tags.length === 0 ? (
        <p className="unset">None.</p>
      ) : (
        <p className="row-tags">
          {user.tags.map((tag) => (
            <span key={tag} className="chip">
              {tag}
            </span>
          ))}
        </p>
      )}
      <h3>LCIC</h3>
      {user.lcic === undefined ? (
        <p className="unset">Not registered.</p>
      ) : (
        <p>
          Registered, origin id <code>{user.lcic.originId || 'none'}</code>
        </p>
      )}
    </article>
  )
}
