import type { FormEvent } from 'react'
import { Avatar } from './avatar.tsx'
import type { Person } from './people.ts'

interface PeopleListProps {
  readonly people: readonly Person[]
  readonly ownId: string
  readonly shownId: string | undefined
  onShow(userId: string): void
}

/** Everybody, the own profile first, and a way to look up an id that is not in the list. */
export function PeopleList({ people, ownId, shownId, onShow }: PeopleListProps) {
  const own = people.find(({ userId }) => userId === ownId) ?? { userId: ownId, nick: '', avatar: '' }
  const others = people.filter(({ userId }) => userId !== ownId)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const userId = new FormData(event.currentTarget).get('userId')
    if (typeof userId === 'string' && userId.trim() !== '') onShow(userId.trim())
  }

  const item = ({ userId, nick, avatar }: Person, note: string) => (
    <li key={userId}>
      <button
        type="button"
        className="person"
        aria-current={userId === shownId ? 'true' : undefined}
        onClick={() => onShow(userId)}
      >
        <Avatar userId={userId} nick={nick} url={avatar} size="medium" />
        <span className="person-name">{nick || 'No name yet'}</span>
        <span className="person-note">{note}</span>
      </button>
    </li>
  )

  return (
    <nav className="people" aria-label="People">
      <ul>
        {item(own, 'you')}
        {others.map((person) => item(person, person.userId))}
      </ul>
      <form className="look-up" onSubmit={submit}>
        <label htmlFor="look-up">Look up a user ID</label>
        <input id="look-up" name="userId" placeholder="rider_21" autoComplete="off" spellCheck={false} />
      </form>
    </nav>
  )
}
