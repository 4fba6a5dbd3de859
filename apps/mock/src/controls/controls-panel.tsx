import type { DataSource } from '../source/data-source.ts'
import { type Scenario, scenarios } from '../source/scenarios.ts'
import { ClockPanel } from './clock-panel.tsx'
import { FaultPanel } from './fault-panel.tsx'

interface ControlsPanelProps {
  readonly source: DataSource
  readonly epoch: number
  onChange(): void
  onScenario(scenario: Scenario): void
}

/** Everything that brings a service into another situation. */
export function ControlsPanel({ source, epoch, onChange, onScenario }: ControlsPanelProps) {
  return (
    <div className="panels">
      <section className="panel wide" aria-labelledby="scenarios-title">
        <h2 id="scenarios-title">Scenarios</h2>
        <p className="panel-lead">Each takes back the faults and the clock of the one before.</p>
        <ul className="scenarios">
          {scenarios.map((scenario) => (
            <li key={scenario.id}>
              <button type="button" className="frame scenario" onClick={() => onScenario(scenario)}>
                <span className="scenario-title">{scenario.title}</span>
                <span className="scenario-what">{scenario.what}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <FaultPanel source={source} epoch={epoch} />
      <ClockPanel source={source} epoch={epoch} onChange={onChange} />
    </div>
  )
}
