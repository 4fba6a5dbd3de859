import '@fontsource-variable/instrument-sans/wght.css'
import '@fontsource/instrument-serif/latin.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/profile.css'
import { createMock } from '@portrait/msw'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { demoSeed } from './demo-seed.ts'
import { Failure } from './failure.tsx'
import { restoreKeptState } from './kept-state.ts'
import { startWorker } from './start-worker.ts'

// No such host exists: only the worker can answer, so nothing that the page says can leave it.
const mock = createMock({ seed: demoSeed, baseUrl: 'https://portrait.test' })
const root = createRoot(document.querySelector('#root') ?? document.body)

async function start() {
  try {
    await startWorker(mock)
    await restoreKeptState(mock)
    root.render(
      <StrictMode>
        <App mock={mock} />
      </StrictMode>,
    )
  } catch (error) {
    root.render(
      <main className="alone">
        <Failure title="The service in this page did not start" error={error} onRetry={() => location.reload()} />
      </main>,
    )
  }
}

void start()
