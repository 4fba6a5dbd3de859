import { controlOperations } from '@portrait/protocol'
import { replacedEvents } from '../event-data.ts'
import { SeedError } from '../seed-error.ts'
import { toSeededRecord } from '../seed-user.ts'
import { OriginIdTakenError, type Store, type UserRecord } from '../store.ts'
import type { ControlRule } from './control-rule.ts'
import { brokenLine } from './read-lines.ts'
import { requireApp } from './require-app.ts'
import { requireLine } from './require-line.ts'

interface SeededLine {
  readonly number: number
  readonly record: UserRecord
}

const { linesPerStep } = controlOperations.seedUsers

/** Writes users as their lines arrive, some of them at a time. ControlFaults: app-not-found, broken-line. */
export const seedUsers: ControlRule<'seedUsers'> = async ({ sdkAppId, lines }, { store, clock }) => {
  const app = await requireApp(store, sdkAppId)
  let users = 0
  let step: SeededLine[] = []
  for await (const line of lines) {
    const user = requireLine('seedUsers', line)
    step.push({ number: line.number, record: seededRecord(() => toSeededRecord(user, app, clock.now()), line.number) })
    if (step.length < linesPerStep) continue
    users += await write(store, sdkAppId, step, clock.now())
    step = []
  }
  users += await write(store, sdkAppId, step, clock.now())
  return { users }
}

function seededRecord(make: () => UserRecord, number: number): UserRecord {
  try {
    return make()
  } catch (error) {
    if (error instanceof SeedError) throw brokenLine(number, error.message)
    throw error
  }
}

async function write(store: Store, sdkAppId: number, step: readonly SeededLine[], at: number): Promise<number> {
  const numbers = new Map<string, number>()
  for (const { number, record } of step) {
    const earlier = numbers.get(record.userId)
    if (earlier !== undefined) throw brokenLine(number, `User ${record.userId} is in line ${earlier} already.`)
    numbers.set(record.userId, number)
  }
  try {
    const records = step.map(({ record }) => record)
    await store.update(sdkAppId, [...numbers.keys()], (current) => ({
      records,
      events: replacedEvents(current, at),
      result: undefined,
    }))
    return records.length
  } catch (error) {
    if (!(error instanceof OriginIdTakenError)) throw error
    const line = step.findLast(({ record }) => record.lcic?.originId === error.originId)
    throw brokenLine(line?.number ?? 1, error.message)
  }
}
