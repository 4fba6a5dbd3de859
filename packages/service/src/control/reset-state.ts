import type { Seed } from '@portrait/protocol'
import type { SeededApp } from '../check-seeded.ts'
import { parseSeed, toSeededApp } from '../seed-store.ts'
import type { StateRow } from '../state.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlContext, ControlRule } from './control-rule.ts'

/** Replaces everything by the seed of the start. ControlFault: no-seed. */
export const resetState: ControlRule<'resetState'> = async (_input, context) => {
  const seed = context.control.seed?.()
  if (seed === undefined) throw new ControlFault('no-seed')
  return context.store.replaceState(toRows(await seedApps(parseSeed(seed), context)))
}

/** The seed's apps; secrets that it does not name are the present ones, so that callers need no new ones. */
async function seedApps(seed: Seed, { store, clock, control }: ControlContext): Promise<readonly SeededApp[]> {
  const { fillRandom } = control
  const apps: SeededApp[] = []
  for (const entry of seed.apps) {
    const current = entry.sdkAppId === undefined ? undefined : await store.apps.get(entry.sdkAppId)
    const secrets = current && { secretKey: current.secretKey, tencentCloud: current.tencentCloud }
    apps.push(toSeededApp({ ...secrets, ...entry }, { clock, ...(fillRandom && { fillRandom }) }))
  }
  return apps
}

async function* toRows(apps: readonly SeededApp[]): AsyncIterable<StateRow> {
  for (const { app } of apps) yield { type: 'app', app }
  for (const { app, records } of apps) {
    for (const user of records) yield { type: 'user', sdkAppId: app.sdkAppId, user }
  }
}
