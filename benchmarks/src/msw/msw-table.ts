import { freshCase } from '../fresh-case.ts'
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
    what: 'intercepted `portrait_get`, the whole API behind it',
    subject: 'intercept-all',
    against: 'MSW with one handler that reads the body and answers a constant',
    baseline: 'intercept-one-reading',
    ratioOf: 'costs',
    limit: 1.1,
    kind: 'report',
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
    isQuick ? { rounds: 5, roundMs: 300, warmUpMs: 1000 } : { rounds: 25, roundMs: 1000, warmUpMs: 3000 },
  async start() {
    const programOf = (name: string) => new URL(`./${name}.ts`, import.meta.url)
    // MSW 3.0 keeps some 25 to 50 KiB of each request that it intercepted.
    const fresh = (name: string, program = name, ...args: readonly string[]) =>
      freshCase(name, programOf(program), 1000, args)
    const snapshots = programOf('snapshot-restore')
    return [
      fresh('intercept-one'),
      fresh('intercept-one-reading', 'intercept-one', 'reading'),
      fresh('intercept-all'),
      startCase('mock-fetch', programOf('mock-fetch')),
      startCase('snapshot-few', snapshots, ['10']),
      startCase('snapshot-many', snapshots, ['100000']),
    ]
  },
}
