import { useCallback, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { Failure } from '../failure.tsx'
import { Loading } from '../placeholder.tsx'
import type { ClockState, DataSource } from '../source/data-source.ts'
import { useLoaded } from '../use-loaded.ts'

const steps = [
  { label: 'A minute on', ms: 60_000 },
  { label: 'An hour on', ms: 3_600_000 },
  { label: 'A day on', ms: 86_400_000 },
  { label: 'Half a year on', ms: 181 * 86_400_000 },
] as const

interface ClockPanelProps {
  readonly source: DataSource
  /** Another number when the clock may have changed. */
  readonly epoch: number
  onChange(): void
}

/** The time that the service goes by. */
export function ClockPanel({ source, epoch, onChange }: ClockPanelProps) {
  const { controls } = source
  const read = useCallback(() => {
    void epoch
    return controls.readClock()
  }, [controls, epoch])
  const [clock, reload] = useLoaded(read)
  const [error, setError] = useState<unknown>()

  const press = (change: () => Promise<unknown>) => async () => {
    try {
      await change()
      setError(undefined)
    } catch (reason) {
      setError(reason)
    }
    reload()
    onChange()
  }

  return (
    <section className="panel" aria-labelledby="clock-title">
      <h2 id="clock-title">Clock</h2>
      <p className="panel-lead">Signatures expire and frequency windows pass by it.</p>
      {clock.status === 'loading' && <Loading what="Reading the clock" />}
      {clock.status === 'failed' && (
        <Failure title="The clock could not be read" error={clock.error} onRetry={reload} />
      )}
      {clock.status === 'ready' && <ClockFace key={`${clock.value.nowMs} ${clock.value.isFrozen}`} {...clock.value} />}
      {error !== undefined && <Failure title="The clock was not moved" error={error} />}
      <div className="buttons">
        {steps.map(({ label, ms }) => (
          <Button key={label} className="quiet" onPress={press(() => controls.advanceClock({ ms }))}>
            {label}
          </Button>
        ))}
        <Button className="quiet" onPress={press(() => controls.freezeClock({}))}>
          Stop it
        </Button>
        <Button onPress={press(() => controls.releaseClock())}>Back to real time</Button>
      </div>
    </section>
  )
}

const tickMs = 1_000

/** The time, which goes on unless it stands still. Only what it is like is read out. */
function ClockFace({ nowMs, isFrozen, offsetMs }: ClockState) {
  const [shownAtMs] = useState(() => performance.now())
  const [passedMs, setPassedMs] = useState(0)
  useEffect(() => {
    if (isFrozen) return
    const timer = setInterval(() => setPassedMs(performance.now() - shownAtMs), tickMs)
    return () => clearInterval(timer)
  }, [isFrozen, shownAtMs])
  const now = new Date(nowMs + passedMs)
  return (
    <p className="clock-face">
      <time dateTime={now.toISOString()}>
        {now.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' })}
      </time>
      <span className="chip" role="status">
        {isFrozen ? 'stands still' : toState(offsetMs)}
      </span>
    </p>
  )
}

function toState(offsetMs: number): string {
  return Math.abs(offsetMs) < 1_000 ? 'real time' : 'moved'
}
