import { useCallback, useEffect, useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { ControlsPanel } from './controls/controls-panel.tsx'
import { Failure } from './failure.tsx'
import { type Notice, NoticeBar } from './notice-bar.tsx'
import { forgetSession } from './panes/kept-session.ts'
import { Pane } from './panes/pane.tsx'
import { listPeople } from './people.ts'
import { toFieldGroups } from './profile/profile-fields.ts'
import { RequestInspector } from './requests/request-inspector.tsx'
import { useJournal } from './requests/use-journal.ts'
import type { DataSource } from './source/data-source.ts'
import { applyScenario, type Scenario, seeded } from './source/scenarios.ts'
import { TopBar } from './top-bar.tsx'
import { useLoaded } from './use-loaded.ts'
import { UserBrowser } from './users/user-browser.tsx'

const undoSnapshot = 'console-before'
const panes = ['Left pane', 'Right pane'] as const

interface AppProps {
  readonly source: DataSource
  /** Shows another app of the service. */
  onPickApp?(sdkAppId: number): void
}

/** The whole page: two panes with the app under test, and what is behind them. */
export function App({ source, onPickApp }: AppProps) {
  const [generation, setGeneration] = useState(0)
  const [epoch, setEpoch] = useState(0)
  const [notice, setNotice] = useState<Notice>()
  const dismissNotice = useCallback(() => setNotice(undefined), [])
  const refresh = useCallback(() => setEpoch((count) => count + 1), [])
  const journal = useJournal(source)

  // Whoever asks for anything but to read may have changed it.
  const newestWrite = journal.entries?.find(({ method, code }) => method !== 'GET' && code === undefined)?.id
  useEffect(() => {
    if (newestWrite !== undefined) refresh()
  }, [newestWrite, refresh])

  const load = useCallback(() => {
    void epoch
    return listPeople(source)
  }, [source, epoch])
  const [people, reloadPeople] = useLoaded(load)
  const everybody = people.status === 'ready' ? people.value : []
  const { app } = source
  const groups = useMemo(() => toFieldGroups(app), [app])

  /** Does something to the service, and says what came of it. */
  async function attempt(work: () => Promise<Notice>) {
    try {
      setNotice(await work())
    } catch (error) {
      setNotice({ text: `That did not work: ${error instanceof Error ? error.message : String(error)}` })
    }
    refresh()
  }

  const change = (scenario: Scenario, text: string) =>
    attempt(async () => {
      await source.controls.saveSnapshot({ name: undoSnapshot })
      await applyScenario(source, scenario)
      if (scenario.sessions === 'end') for (const name of panes) forgetSession(source, name)
      if (scenario.sessions !== 'stay') setGeneration((count) => count + 1)
      return { text, action: { label: 'Undo', run: undo } }
    })

  const undo = () =>
    attempt(async () => {
      await source.controls.clearFaults()
      await source.controls.releaseClock()
      await source.controls.restoreSnapshot({ name: undoSnapshot })
      await source.readApp()
      setGeneration((count) => count + 1)
      return { text: 'Your changes are back.' }
    })

  return (
    <>
      <TopBar
        place={source.kind === 'worker' ? 'mock, all in this page' : `live, ${new URL(source.baseUrl).host}`}
        apps={
          onPickApp && source.apps.length > 1
            ? { shown: source.app.sdkAppId, all: source.apps, onPick: onPickApp }
            : undefined
        }
        onStartOver={() => change(seeded, 'Everything is as it was in the beginning.')}
      />
      <NoticeBar notice={notice} onDismiss={dismissNotice} />
      <main className="workspace">
        <Tabs className="tabs">
          <TabList className="tab-list" aria-label="Parts of the page">
            <Tab id="panes" className="tab">
              Two users
            </Tab>
            <Tab id="users" className="tab">
              Users
            </Tab>
            <Tab id="requests" className="tab">
              Requests
            </Tab>
            <Tab id="controls" className="tab">
              Controls
            </Tab>
          </TabList>
          <TabPanel id="panes" className="panes" shouldForceMount>
            {people.status === 'failed' && (
              <Failure title="The users could not be read" error={people.error} onRetry={reloadPeople} />
            )}
            {panes.map((name) => (
              <Pane
                key={`${name} ${generation}`}
                source={source}
                name={name}
                people={everybody}
                groups={groups}
                onSaved={() => setNotice({ text: 'Saved.' })}
              />
            ))}
          </TabPanel>
          <TabPanel id="users" className="sheet">
            <UserBrowser source={source} epoch={epoch} />
          </TabPanel>
          <TabPanel id="requests" className="sheet">
            <RequestInspector source={source} journal={journal} />
          </TabPanel>
          <TabPanel id="controls" className="sheet">
            <ControlsPanel
              source={source}
              epoch={epoch}
              onChange={refresh}
              onScenario={(scenario) => change(scenario, `${scenario.title}. ${scenario.what}`)}
            />
          </TabPanel>
        </Tabs>
      </main>
    </>
  )
}
