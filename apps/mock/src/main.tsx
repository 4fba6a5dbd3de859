import { createMock } from '@portrait/msw'
import { App } from './app.tsx'
import { Failure } from './failure.tsx'
import { mountPage } from './mount-page.tsx'
import { demoSeed } from './source/demo-seed.ts'
import { keepAfterRequests, keepState, restoreKeptState } from './source/kept-state.ts'
import { startWorker } from './source/start-worker.ts'
import { withChanges } from './source/with-changes.ts'
import { createWorkerSource } from './source/worker-source.ts'

const show = mountPage()
// No such host exists: only the worker can answer, so nothing that the page says can leave it.
const mock = createMock({ seed: demoSeed, baseUrl: 'https://portrait.test' })

async function start() {
  try {
    await startWorker(mock)
    await restoreKeptState(mock)
    void keepAfterRequests(mock)
    const source = withChanges(createWorkerSource(mock), () => keepState(mock))
    await source.readApp()
    show(<App source={source} />)
  } catch (error) {
    show(
      <main className="alone">
        <Failure title="The service in this page did not start" error={error} onRetry={() => location.reload()} />
      </main>,
    )
  }
}

void start()
