import type { FaultRule } from '@portrait/protocol'
import { useCallback, useState } from 'react'
import { Button } from 'react-aria-components'
import { Failure } from '../failure.tsx'
import { Loading } from '../placeholder.tsx'
import type { DataSource, FaultState } from '../source/data-source.ts'
import { useLoaded } from '../use-loaded.ts'
import { FaultForm } from './fault-form.tsx'
import { apiNames } from './fault-targets.ts'

interface FaultPanelProps {
  readonly source: DataSource
  /** Another number when the rules may have changed. */
  readonly epoch: number
}

/** What goes wrong on purpose: the rules there are, and a form for another. */
export function FaultPanel({ source, epoch }: FaultPanelProps) {
  const { controls } = source
  const read = useCallback(() => {
    void epoch
    return controls.listFaults()
  }, [controls, epoch])
  const [loaded, reload] = useLoaded(read)
  const [error, setError] = useState<unknown>()

  async function change(work: () => Promise<unknown>) {
    try {
      await work()
      setError(undefined)
    } catch (reason) {
      setError(reason)
    }
    reload()
  }

  const add = (rule: FaultRule) => change(() => controls.addFault(rule))
  const keep = (kept: readonly FaultState[]) =>
    change(() => controls.setFaults({ rules: kept.map(({ rule }) => rule) }))

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
              onPress={() => keep(faults.filter((other) => other !== state))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <FaultForm onSubmit={add} />
      {error !== undefined && <Failure title="The rules were not changed" error={error} />}
    </section>
  )
}

function describeEffect({ effect: { code, http, drop, latency } }: FaultRule): string {
  const what = code !== undefined ? `${code}` : http ? `HTTP ${http.status}` : drop ? 'breaks off' : ''
  const late = latency ? `${latency.ms} ms late` : ''
  return [what, late].filter((part) => part !== '').join(', ')
}

function describeMatch({ match: { operation, api, user } = {}, times }: FaultRule): string {
  const whom = user === undefined ? '' : ` of ${user}`
  const what = operation ?? `every call of ${api === undefined ? 'any API' : apiNames[api]}`
  return `for ${what}${whom}${times === undefined ? '' : times === 1 ? ', once' : `, ${times} times`}`
}
