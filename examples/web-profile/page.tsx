import { TIM } from '@portrait/browser'
import { ProfileProvider, useMyProfile, useProfiles } from '@portrait/browser/react'
import { type FormEvent, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** What the backend tells its pages. */
interface Settings {
  readonly sdkAppId: number
  /** Where the web API is: the service, or the backend itself with its gateway. */
  readonly baseUrl: string
  readonly users: readonly string[]
}

async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init)
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return response.json()
}

const { sdkAppId, baseUrl, users } = await ask<Settings>('/settings')
const tim = TIM.create({ SDKAppID: sdkAppId, baseUrl })

/** The backend knows who sits here by its own session; in this example it believes everybody. */
async function logIn(userID: string): Promise<void> {
  await tim.login({
    userID,
    userSig: async () => (await ask<{ userSig: string }>(`/user-sig?user=${userID}`, { method: 'POST' })).userSig,
  })
}

function SignIn({ onDone }: { readonly onDone: () => void }) {
  return (
    <p>
      {users.map((user) => (
        <button key={user} type="button" onClick={() => logIn(user).then(onDone)}>
          {user}
        </button>
      ))}
    </p>
  )
}

function OwnProfile() {
  const { profile, isLoading, error, update } = useMyProfile()
  const [problem, setProblem] = useState('')
  if (error) return <p role="alert">{error.message}</p>
  if (isLoading || !profile) return <p>…</p>

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const nick = String(new FormData(event.currentTarget).get('nick'))
    setProblem(
      await update({ nick }).then(
        () => '',
        (reason: Error) => reason.message,
      ),
    )
  }

  return (
    <form onSubmit={save}>
      <h2>{profile.nick || profile.userID}</h2>
      <label>
        Nickname <input name="nick" key={profile.nick} defaultValue={profile.nick} />
      </label>{' '}
      <button type="submit">Save</button>
      <p role="alert">{problem}</p>
    </form>
  )
}

function Others() {
  const ids = users.filter((user) => user !== tim.getLoginUser())
  const others = useProfiles(ids)
  return (
    <ul>
      {others.map(({ profile }, index) => (
        <li key={ids[index]}>{profile?.nick || ids[index]}</li>
      ))}
    </ul>
  )
}

function App() {
  const [isIn, setIsIn] = useState(false)
  if (!isIn) return <SignIn onDone={() => setIsIn(true)} />
  return (
    <ProfileProvider tim={tim}>
      <OwnProfile />
      <Others />
    </ProfileProvider>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
