import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { App } from './app.tsx'
import { Failure } from './failure.tsx'
import { Loading } from './placeholder.tsx'
import type { DataSource } from './source/data-source.ts'
import { openLiveSource } from './source/live-source.ts'
import { TopBar } from './top-bar.tsx'

const key = 'portrait-live/token'

/** Asks for the control token, then shows the page over the running service. The token stays in this tab. */
export function LivePage({ baseUrl }: { readonly baseUrl: string }) {
  const [source, setSource] = useState<DataSource>()
  const [error, setError] = useState<unknown>()
  const [isOpening, setOpening] = useState(() => sessionStorage.getItem(key) !== null)

  const open = useCallback(
    async (token: string, sdkAppId?: number) => {
      setOpening(true)
      try {
        setSource(await openLiveSource({ baseUrl, token, sdkAppId }))
        sessionStorage.setItem(key, token)
      } catch (reason) {
        // Each start of the service has another token.
        sessionStorage.removeItem(key)
        setError(reason)
      }
      setOpening(false)
    },
    [baseUrl],
  )

  useEffect(() => {
    const token = sessionStorage.getItem(key)
    if (token !== null) void open(token)
  }, [open])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const token = String(new FormData(event.currentTarget).get('token') ?? '').trim()
    if (token !== '') void open(token)
  }

  if (source !== undefined) {
    const pickApp = (sdkAppId: number) => void open(sessionStorage.getItem(key) ?? '', sdkAppId)
    return <App key={source.app.sdkAppId} source={source} onPickApp={pickApp} />
  }
  return (
    <>
      <TopBar place={`live, ${new URL(baseUrl).host}`} />
      <main className="alone">
        {isOpening ? (
          <Loading what="Opening the console" />
        ) : (
          <form className="token-form" onSubmit={submit}>
            <h2 className="display">Who holds the token, holds the service</h2>
            <p className="lead">
              <code>portrait start</code> prints it behind “control”, and it is <code>controlToken</code> in{' '}
              <code>.portrait/ready.json</code>. Each start makes a new one. It stays in this tab.
            </p>
            {error !== undefined && <Failure title="The console did not open" error={error} />}
            <label htmlFor="token">Control token</label>
            <input id="token" name="token" type="password" autoComplete="off" spellCheck={false} required />
            <button type="submit">Open the console</button>
          </form>
        )}
      </main>
    </>
  )
}
