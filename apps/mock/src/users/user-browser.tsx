import { type FormEvent, useCallback, useId, useState } from 'react'
import { Button, ListBox, ListBoxItem } from 'react-aria-components'
import { Failure } from '../failure.tsx'
import { toPerson } from '../people.ts'
import { Empty, Loading } from '../placeholder.tsx'
import { Avatar } from '../profile/avatar.tsx'
import type { DataSource, UserSearch } from '../source/data-source.ts'
import { useLoaded } from '../use-loaded.ts'
import { useShown } from '../use-shown.ts'
import { UserDetails } from './user-details.tsx'

interface UserBrowserProps {
  readonly source: DataSource
  /** Another number when users may have changed. */
  readonly epoch: number
}

const pageSize = 20

const conditions = [
  { name: 'idPrefix', label: 'User ID begins with' },
  { name: 'nick', label: 'Nickname' },
  { name: 'tag', label: 'Tag' },
  { name: 'attribute', label: 'Attribute' },
  { name: 'value', label: 'Attribute’s value' },
  { name: 'originId', label: 'LCIC origin id' },
] as const

/** Everybody in the app, page by page, and what is known of the one who is picked. */
export function UserBrowser({ source, epoch }: UserBrowserProps) {
  const [search, setSearch] = useState<UserSearch>({})
  const [offset, setOffset] = useState(0)
  const [picked, setPicked] = useState<string>()
  const load = useCallback(() => {
    void epoch
    return source.controls.findUsers({ sdkAppId: source.app.sdkAppId, ...search, offset, limit: pageSize })
  }, [source, search, offset, epoch])
  const [loaded, reload] = useLoaded(load)
  const id = useId()
  const details = useShown<HTMLDivElement>(picked)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const given = conditions.flatMap(({ name }) => {
      const text = String(form.get(name) ?? '').trim()
      return text === '' ? [] : [[name, text] as const]
    })
    setSearch({ ...Object.fromEntries(given), ...(form.has('isLcic') && { isLcic: true }) })
    setOffset(0)
  }

  function reset() {
    setSearch({})
    setOffset(0)
  }

  return (
    <div className="split">
      <div>
        <form className="filters" onSubmit={submit} onReset={reset} aria-label="Search users">
          {conditions.map(({ name, label }) => (
            <div key={name}>
              <label htmlFor={id + name}>{label}</label>
              <input id={id + name} name={name} autoComplete="off" spellCheck={false} />
            </div>
          ))}
          <label className="check">
            <input type="checkbox" name="isLcic" /> LCIC users only
          </label>
          <button type="submit">Search</button>
          <button type="reset" className="quiet">
            Everybody
          </button>
        </form>
        {loaded.status === 'loading' && <Loading what="Reading the users" />}
        {loaded.status === 'failed' && (
          <Failure title="The users could not be read" error={loaded.error} onRetry={reload} />
        )}
        {loaded.status === 'ready' && loaded.value.users.length === 0 && (
          <Empty title="Nobody">
            {Object.keys(search).length > 0
              ? 'No user meets all conditions. Names and tags are looked for as a whole.'
              : 'The app has no users. Sign somebody in, or choose another scenario.'}
          </Empty>
        )}
        {loaded.status === 'ready' && loaded.value.users.length > 0 && (
          <>
            <ListBox
              className="rows"
              aria-label="Users"
              items={loaded.value.users.map((user) => ({ id: user.userId, user }))}
              selectionMode="single"
              selectedKeys={picked === undefined ? [] : [picked]}
              onSelectionChange={(keys) => setPicked(keys === 'all' ? undefined : String([...keys][0] ?? ''))}
            >
              {({ user }) => {
                const { userId, nick, avatar } = toPerson(user)
                return (
                  <ListBoxItem id={userId} className="row user-row" textValue={`${nick} ${userId}`}>
                    <Avatar userId={userId} nick={nick} url={avatar} size="small" />
                    <span className="row-name">{nick || 'No name yet'}</span>
                    <span className="user-id">{userId}</span>
                    <span className="row-tags">
                      {user.lcic !== undefined && <span className="chip">LCIC</span>}
                      {user.tags.slice(0, 3).map((tag) => (
                        <span key={tag} className="chip">
                          {tag}
                        </span>
                      ))}
                    </span>
                  </ListBoxItem>
                )
              }}
            </ListBox>
            <nav className="pages" aria-label="Pages of users">
              <Button
                className="quiet"
                isDisabled={offset === 0}
                onPress={() => setOffset(Math.max(0, offset - pageSize))}
              >
                Back
              </Button>
              <span>
                {offset + 1} to {offset + loaded.value.users.length} of {loaded.value.total}
              </span>
              <Button
                className="quiet"
                isDisabled={offset + pageSize >= loaded.value.total}
                onPress={() => setOffset(offset + pageSize)}
              >
                Next
              </Button>
            </nav>
          </>
        )}
      </div>
      <div ref={details}>
        {loaded.status === 'ready' && (
          <UserDetails user={loaded.value.users.find(({ userId }) => userId === picked)} app={source.app} />
        )}
      </div>
    </div>
  )
}
