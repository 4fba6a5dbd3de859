import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Gate } from '../gate.ts'
import type { Subject } from '../subject.ts'
import type { Table } from '../table.ts'
import { buildDatabase } from './build-database.ts'
import { startSteps } from './start-steps.ts'

const fewUsers = 10_000

const gates: readonly Gate[] = [
  toGate('`portrait_get` of 1 user, as `portrait start` runs', 'get-1 shipped', 1.7),
  toGate('`portrait_get` of 100 users, as `portrait start` runs', 'get-100 shipped', 3),
  toGate('durable `im_set_attr` of 100 users', 'set-100 written', 3),
  toGate('read 1 user from the store, no record cache', 'read-1 uncached', 1.7),
  toGate('read 100 users from the store, no record cache', 'read-100 uncached', 3),
  toGate('read 1 user, few in the record cache, many not', 'read-1 shipped'),
  toGate('read 100 users, few in the record cache, many not', 'read-100 shipped'),
  toTime('select the 1 in 10,000 with an attribute', 'rare-attribute uncached'),
  toTime('select the 1 in 10,000 with a tag', 'rare-tag uncached'),
  toTime('select the 1 in 4 with an attribute', 'common-attribute uncached'),
]

/** What a hundred times the users cost, in process; with `--quick`, ten times. */
export const scaleTable: Table = {
  name: 'scale',
  gates,
  roundsOf: (isQuick) =>
    isQuick ? { rounds: 4, roundMs: 150, warmUpMs: 500 } : { rounds: 16, roundMs: 500, warmUpMs: 1500 },
  async start(folder, isQuick) {
    const few = await startSize(folder, 'few', fewUsers)
    const many = await startSize(folder, 'many', isQuick ? fewUsers * 10 : fewUsers * 100)
    return [...few, ...many]
  },
}

/** Builds a database, and starts three processes with a copy each: a file belongs to one process. */
async function startSize(folder: string, size: 'few' | 'many', users: number): Promise<readonly Subject[]> {
  const original = join(folder, `${size}.sqlite`)
  await buildDatabase(original, users)
  const start = (variant: string, steps: readonly string[]) => {
    const path = join(folder, `${size}-${variant}.sqlite`)
    copyFileSync(original, path)
    return startSteps({
      program: new URL('./run-scale.ts', import.meta.url),
      args: [path, String(users), variant],
      steps,
      nameOf: (step) => `${step} ${variant} ${size}`,
    })
  }
  const selections = size === 'many' ? ['rare-attribute', 'rare-tag', 'common-attribute'] : []
  const subjects = [
    ...start('uncached', ['read-1', 'read-100', ...selections]),
    ...start('shipped', ['get-1', 'get-100', 'read-1', 'read-100']),
    ...start('written', ['set-100']),
  ]
  rmSync(original)
  return subjects
}

function toGate(what: string, subject: string, limit?: number): Gate {
  return {
    what,
    subject: `${subject} many`,
    against: 'the same among 10,000 users',
    baseline: `${subject} few`,
    ratioOf: 'costs',
    ...(limit === undefined ? { kind: 'report' } : { limit, kind: 'hard' }),
  }
}

function toTime(what: string, subject: string): Gate {
  return { what, subject: `${subject} many`, against: 'time', kind: 'report' }
}
