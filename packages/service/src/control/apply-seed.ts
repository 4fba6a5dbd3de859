import { prepareSeed, writeSeeded } from '../seed-store.ts'
import { appSettings } from './app-settings.ts'
import type { ControlRule } from './control-rule.ts'
import { seedRefusals } from './seed-refusals.ts'

/** Writes a seed over what is there. ControlFault: seed-refused. */
export const applySeed: ControlRule<'applySeed'> = (seed, { store, clock, control }) =>
  seedRefusals(async () => {
    const { fillRandom } = control
    const seeded = await prepareSeed(store, seed, { clock, ...(fillRandom && { fillRandom }) })
    await writeSeeded(store, seeded)
    const users = seeded.reduce((sum, { records }) => sum + records.length, 0)
    return { apps: seeded.map(({ app }) => appSettings(app)), users }
  })
