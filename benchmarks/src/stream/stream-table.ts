import type { Gate } from '../gate.ts'
import { set } from '../http/http-table.ts'
import { startHttpSubject } from '../http/start-http-subject.ts'
import { prepareDatabase } from '../prepare-database.ts'
import type { Table } from '../table.ts'
import { startDelivery, startMemory, startWrites } from './start-stream-subjects.ts'

const gates: readonly Gate[] = [
  { what: 'from the call of a change to its event, p50', subject: 'p50', against: 'time', kind: 'report' },
  { what: 'from the call of a change to its event, p99', subject: 'p99', against: 'time', kind: 'report' },
  { what: 'what an open stream costs the server', subject: 'memory', against: 'memory', unit: 'KiB', kind: 'report' },
  {
    what: 'durable `portrait_set` beside the streams and their changes',
    subject: 'set-beside',
    against: 'the same server without streams',
    baseline: 'set',
    kind: 'report',
  },
]

/** 1,000 open change streams on one process, and 200 changes a second. */
export const streamTable: Table = {
  name: 'stream',
  gates,
  roundsOf: (isQuick) =>
    isQuick ? { rounds: 3, roundMs: 1000, warmUpMs: 1000 } : { rounds: 15, roundMs: 2000, warmUpMs: 4000 },
  async start(folder) {
    const copyTo = await prepareDatabase(folder)
    const server = new URL('../http/server-portrait.ts', import.meta.url)
    return [
      await startDelivery('p50', copyTo('p50'), 0.5),
      await startDelivery('p99', copyTo('p99'), 0.99),
      await startMemory('memory', copyTo('memory')),
      await startWrites('set-beside', copyTo('set-beside'), set),
      await startHttpSubject({ name: 'set', server, args: [copyTo('set')], load: set }),
    ]
  },
}
