import { type ChatErrorCode, chatErrors, type FaultRule, webOperations } from '@portrait/protocol'
import { type FormEvent, useCallback, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { Failure } from '../failure.tsx'
import { Loading } from '../placeholder.tsx'
import type { DataSource, FaultState } from '../source/data-source.ts'
import { useLoaded } from '../use-loaded.ts'

interface FaultPanelProps {
  readonly source: DataSource
  /** Another number when the rules may have changed. */
  readonly epoch: number
}

const codes = Object.keys(chatErrors).map((code) => Number(code) as ChatErrorCode)

/** What goes wrong on purpose: the rules there are, and a form for another. */
export function FaultPanel({ source, epoch }: FaultPanelProps) {
  const { controls } = source
  const read = useCallback(() => {
    void epoch
    return controls.listFaults()
  }, [controls, epoch])
  const [loaded, reload] = useLoaded(read)
  const [error, setError] = useState<unknown>()
  const id = useId()

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    try {
      await controls.addFault(toRule(new FormData(event.currentTarget)))
      setError(undefined)
    } catch (reason) {
      setError(reason)
    }
    reload()
  }

  async function remove(kept: readonly FaultState[]) {
    await controls.setFaults({ rules: kept.map(({ rule }) => rule) })
    reload()
  }

  const faults = loaded.status === 'ready' ? loaded.value.faults : []
  return (
    <section className="panel" aria-labelledby="faults-title">
      <h2 id="faults-title">Faults and latency</h2>
      <p className="panel-lead">The first rule that fits a request strikes it.</p>
      {loaded.status === 'loading' && <Loading what="Reading the fault rules" />}
      {loaded.status === 'failed' && (
        <Failure title="The rules could not be read" error={loaded.error} onRetry={reload} />
      )}
      {loaded.status === 'ready' && faults.length === 0 && <p className="unset">Nothing goes wrong on purpose.</p>}
      <ul className="rules">
        {faults.map((state) => (
          <li key={state.rule.id}>
            <span>
              <strong>{describeEffect(state.rule)}</strong> {describeMatch(state.rule)}
              <span className="row-note">
                {' '}
                · struck {state.struck} of {state.matched}
              </span>
            </span>
            <Button
              className="quiet"
              aria-label={`Remove ${state.rule.id}`}
              onPress={() => remove(faults.filter((other) => other !== state))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <form className="filters" onSubmit={submit} aria-label="Add a rule">
        <div>
          <label htmlFor={`${id}op`}>Calls</label>
          <select id={`${id}op`} name="operation">
            <option value="">All of the web API</option>
            {Object.keys(webOperations).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}effect`}>What happens</label>
          <select id={`${id}effect`} name="effect" defaultValue="latency">
            <option value="latency">It is only late</option>
            <option value="drop">The connection breaks off</option>
            <option value="http">HTTP 503</option>
            {codes.map((code) => (
              <option key={code} value={code}>
                {code} {chatErrors[code].meaning}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}ms`}>Milliseconds late</label>
          <input id={`${id}ms`} name="ms" type="number" min={0} defaultValue={0} />
        </div>
        <div>
          <label htmlFor={`${id}times`}>How often (empty: always)</label>
          <input id={`${id}times`} name="times" type="number" min={1} />
        </div>
        <button type="submit">Add the rule</button>
      </form>
      {error !== undefined && <Failure title="The rule was not added" error={error} />}
    </section>
  )
}

const unavailable = 503

function toRule(form: FormData): FaultRule {
  const text = (name: string) => String(form.get(name) ?? '')
  const effect = text('effect')
  const ms = Number(text('ms'))
  return {
    match: { api: 'web', ...(text('operation') !== '' && { operation: text('operation') }) },
    ...(text('times') !== '' && { times: Number(text('times')) }),
    effect: {
      ...(ms > 0 || effect === 'latency' ? { latency: { ms } } : {}),
      ...(effect === 'drop' && { drop: true }),
      ...(effect === 'http' && { http: { status: unavailable } }),
      ...(/^\d+$/.test(effect) && { code: Number(effect) }),
    },
  }
}

function describeEffect({ effect: { code, http, drop, latency } }: FaultRule): string {
  const what = code !== undefined ? `${code}` : http ? `HTTP ${http.status}` : drop ? 'breaks off' : ''
  const late = latency ? `${latency.ms} ms late` : ''
  return [what, late].filter((part) => part !== '').join(', ')
}

function describeMatch({ match: { operation, api, user } = {}, times }: FaultRule): string {
  const whom = user === undefined ? '' : ` of ${user}`
  return `for ${operation ?? `every call of ${api ?? 'any API'}`}${whom}${times === undefined ? '' : `, ${times} times`}`
}
