import type { Gate } from '../gate.ts'
import { prepareDatabase } from '../prepare-database.ts'
import { startCase } from '../start-case.ts'
import type { Table } from '../table.ts'

const oneUser = 'bare prepared statement and `JSON.parse`'

const gates: readonly Gate[] = [
  { what: 'get 1 user', subject: 'get-1', against: oneUser, baseline: 'bare-get-1', limit: 0.9, kind: 'report' },
  {
    what: 'get 1 of 100,000 users, 10,000 cached',
    subject: 'get-1-default',
    against: oneUser,
    baseline: 'bare-get-1',
    kind: 'report',
  },
  {
    what: 'get 100 users',
    subject: 'get-100',
    against: 'one bare statement for all, and `JSON.parse`',
    baseline: 'bare-get-100',
    limit: 0.9,
    kind: 'report',
  },
  {
    what: '50 updates at once',
    subject: 'update',
    against: 'bare statements in one transaction',
    baseline: 'bare-update-together',
    limit: 0.7,
    kind: 'report',
  },
  {
    what: '50 updates at once',
    subject: 'update',
    against: 'bare statements, one commit each',
    baseline: 'bare-update-single',
    limit: 6,
    kind: 'report',
  },
]

/** The store on SQLite beside what it is made of. */
export const storeTable: Table = {
  name: 'store',
  gates,
  roundsOf: (isQuick) =>
    isQuick ? { rounds: 10, roundMs: 100, warmUpMs: 600 } : { rounds: 60, roundMs: 200, warmUpMs: 2000 },
  async start(folder) {
    const copyTo = await prepareDatabase(folder)
    const start = (name: string, program: string, ...args: readonly string[]) =>
      startCase(name, new URL(`./${program}.ts`, import.meta.url), args)
    return [
      start('bare-get-1', 'read-bare', folder, '1'),
      start('get-1', 'read-store', copyTo('get-1'), '1', '0'),
      start('get-1-default', 'read-store', copyTo('get-1-default'), '1', '10000'),
      start('bare-get-100', 'read-bare', folder, '100'),
      start('get-100', 'read-store', copyTo('get-100'), '100', '0'),
      start('bare-update-together', 'update-bare', folder, '50', 'together'),
      start('bare-update-single', 'update-bare', folder, '50', 'single'),
      start('update', 'update-store', copyTo('update'), '50'),
    ]
  },
}
