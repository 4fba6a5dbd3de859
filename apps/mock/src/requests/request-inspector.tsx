import type { JournalEntry } from '@portrait/protocol'
import { useState } from 'react'
import { Button, Input, Label, ListBox, ListBoxItem, SearchField, Switch } from 'react-aria-components'
import { Failure } from '../failure.tsx'
import { Empty, Loading } from '../placeholder.tsx'
import type { DataSource } from '../source/data-source.ts'
import { useShown } from '../use-shown.ts'
import { RequestDetails } from './request-details.tsx'
import type { JournalView } from './use-journal.ts'

/** The requests of late, and what is known of the one that is picked. */
export function RequestInspector({ source, journal }: { readonly source: DataSource; readonly journal: JournalView }) {
  const { entries, error, clearError, retry, clear } = journal
  const [failedOnly, setFailedOnly] = useState(false)
  const [search, setSearch] = useState('')
  const [picked, setPicked] = useState<number>()
  const details = useShown<HTMLDivElement>(picked)
  const failure = error !== undefined && (
    <Failure title="The requests could not be read" error={error} onRetry={retry} />
  )
  if (entries === undefined) return failure || <Loading what="Reading the requests" />

  const wanted = search.trim().toLowerCase()
  const shown = entries.filter(
    ({ diagnosis, operation = '', user = '', path, code = '' }) =>
      (!failedOnly || diagnosis !== undefined) && `${operation} ${user} ${path} ${code}`.toLowerCase().includes(wanted),
  )
  const entry = shown.find(({ id }) => id === picked)
  return (
    <div className="split">
      <div>
        {failure}
        {clearError !== undefined && <Failure title="The requests were not forgotten" error={clearError} />}
        <div className="filters">
          <SearchField className="search" value={search} onChange={setSearch}>
            <Label>Search requests</Label>
            <Input placeholder="operation, user, path or code" />
          </SearchField>
          <div className="filter-line">
            <Switch className="switch-line" isSelected={failedOnly} onChange={setFailedOnly}>
              <span className="switch-track" aria-hidden="true" />
              Refused only
            </Switch>
            <Button className="quiet" onPress={clear} isDisabled={entries.length === 0}>
              Forget all
            </Button>
          </div>
        </div>
        {shown.length === 0 ? (
          <Empty title={entries.length === 0 ? 'No requests yet' : 'Nothing fits'}>
            {entries.length === 0
              ? 'Sign somebody in in one of the panes, or call the service: every request is shown here as it comes.'
              : 'Another search, or all requests instead of the refused ones, may show more.'}
          </Empty>
        ) : (
          <ListBox
            className="rows"
            aria-label="Requests"
            items={shown.map((item) => ({ ...item, key: item.id }))}
            selectionMode="single"
            selectedKeys={picked === undefined ? [] : [picked]}
            onSelectionChange={(keys) => setPicked(keys === 'all' ? undefined : Number([...keys][0]))}
          >
            {(item) => (
              <ListBoxItem
                id={item.id}
                className="row request-row"
                textValue={`${item.operation ?? item.path}, ${item.code ?? item.status}`}
              >
                <Outcome entry={item} />
                <span className="row-name">{item.operation ?? item.path}</span>
                <span className="row-note">
                  {item.user ?? item.api} · {item.durationMs < 1 ? '<1' : Math.round(item.durationMs)} ms ·{' '}
                  {new Date(item.atMs).toLocaleTimeString()}
                </span>
                {item.diagnosis !== undefined && (
                  <span className="row-why">
                    {isWord(item.code) && <code>{item.code}</code>} {item.diagnosis.summary}
                  </span>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </div>
      <div ref={details}>
        {entry === undefined ? (
          <Empty title="Pick a request">What was asked and answered is shown here, and why it was refused.</Empty>
        ) : (
          <RequestDetails key={entry.id} entry={entry} source={source} />
        )}
      </div>
    </div>
  )
}

/** How it ended, in a word that is short. */
function Outcome({ entry: { code, status, diagnosis } }: { readonly entry: JournalEntry }) {
  const isPartly = code === undefined && diagnosis !== undefined && status === 200
  const word = isWord(code) ? 'refused' : isPartly ? 'partly' : (code ?? (status || 'dropped'))
  return <span className={diagnosis === undefined ? 'outcome' : 'outcome refused'}>{word}</span>
}

/** The codes of LCIC are long words, those of the others numbers. */
function isWord(code: JournalEntry['code']): code is string {
  return typeof code === 'string'
}
