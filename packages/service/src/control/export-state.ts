import { controlSettings } from '@portrait/protocol'
import type { StateRow } from '../state.ts'
import type { ControlResult, ControlRule } from './control-rule.ts'

type Lines = ControlResult<'exportState'>

/** Answers everything as lines. */
export const exportState: ControlRule<'exportState'> = async (_input, { store, clock }) =>
  toLines(store.readState(), clock.now())

async function* toLines(rows: AsyncIterable<StateRow>, exportedAt: number): Lines {
  yield { type: 'portrait-state', version: controlSettings.stateVersion, exportedAt }
  const counts = { apps: 0, users: 0, pushes: 0 }
  for await (const row of rows) {
    if (row.type === 'app') counts.apps += 1
    else if (row.type === 'user') counts.users += 1
    else counts.pushes += 1
    yield row
  }
  yield { type: 'end', ...counts }
}
