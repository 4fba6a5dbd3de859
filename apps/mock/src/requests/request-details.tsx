import type { JournalEntry } from '@portrait/protocol'
import type { DataSource } from '../source/data-source.ts'
import { CopyButton } from './copy-button.tsx'
import { copyAsCurl, copyAsTest } from './copy-request.ts'

/** One request: why it was refused, what was asked and answered, and ways to repeat it. */
export function RequestDetails({ entry, source }: { readonly entry: JournalEntry; readonly source: DataSource }) {
  const { diagnosis, method, path, query, headers, body, answer, status } = entry

  return (
    <article className="request-details" aria-label={`Request ${entry.id}`}>
      <header>
        <h2>{entry.operation ?? 'Unknown operation'}</h2>
        <CopyButton label="Copy as curl" text={() => copyAsCurl(entry, source)} />
        <CopyButton label="Copy as test" text={() => copyAsTest(entry, source)} />
      </header>
      {diagnosis !== undefined && (
        <div className="diagnosis">
          <p className="failure-title">
            {diagnosis.cause}
            {entry.code !== undefined && <code>{entry.code}</code>}
          </p>
          <p>{diagnosis.summary}</p>
          <p>{diagnosis.fix}</p>
          <Facts facts={diagnosis.details} />
        </div>
      )}
      <h3>Asked</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it */}
      <pre tabIndex={0}>
        {`${method} ${path}${query && `?${query}`}\n`}
        {Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}\n`)
          .join('')}
        {body !== undefined && `\n${pretty(body.text)}${body.isWhole ? '' : ' …'}`}
      </pre>
      <h3>Answered {status === 0 ? 'nothing: the connection was dropped' : `with HTTP ${status}`}</h3>
      {status !== 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it
        <pre tabIndex={0}>
          {pretty(answer.text)}
          {!answer.isWhole && ' …'}
        </pre>
      )}
    </article>
  )
}

function Facts({ facts }: { readonly facts: Readonly<Record<string, string | number | boolean>> }) {
  const entries = Object.entries(facts)
  if (entries.length === 0) return null
  return (
    <dl>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{String(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2)
  } catch {
    return text
  }
}
