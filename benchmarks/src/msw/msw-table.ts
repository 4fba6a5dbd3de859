import type { Gate } from '../gate.ts'
import { startCase } from '../start-case.ts'
import type { Table } from '../table.ts'

const gates: readonly Gate[] = [
  {
    what: 'intercepted `portrait_get`, the whole API behind it',
    subject: 'intercept-all',
    against: 'MSW with one handler that answers a constant',
    baseline: 'intercept-one',
    ratioOf: 'costs',
    limit: 1.1,
    kind: 'hard',
  },
  {
    what: '`mock.fetch`, the same call',
    subject: 'mock-fetch',
    against: 'the same, intercepted',
    baseline: 'intercept-all',
    limit: 15,
    kind: 'hard',
  },
  {
    what: 'snapshot, and restore of one change: 100,000 users',
    subject: 'snapshot-many',
    against: '10 users',
    baseline: 'snapshot-few',
    ratioOf: 'costs',
    limit: 1.25,
    kind: 'hard',
  },
  { what: '`mock.fetch`, one call', subject: 'mock-fetch', against: 'time', kind: 'report' },
]

/** What the mock adds to an interception, and what goes without one. */
export const mswTable: Table = {
  name: 'msw',
  gates,
  roundsOf: (isQuick) =>
    isQuick ? { rounds: 15, roundMs: 100, warmUpMs: 1000 } : { rounds: 60, roundMs: 200, warmUpMs: 3000 },
  async start() {
    const start = (name: string, program = name, ...args: readonly string[]) =>
      startCase(name, new URL(`./${program}.ts`, import.meta.url), args)
    return [
      start('intercept-one'),
      start('intercept-all'),
      start('mock-fetch'),
      start('snapshot-few', 'snapshot-restore', '10'),
      start('snapshot-many', 'snapshot-restore', '100000'),
    ]
  },
}
