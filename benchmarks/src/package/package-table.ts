import type { Gate } from '../gate.ts'
import type { Table } from '../table.ts'
import { createImportSubject } from './import-subject.ts'
import { installPackages } from './install-packages.ts'
import { measureImportMemory } from './measure-import-memory.ts'
import { createSizeSubject } from './size-subject.ts'

const official = '`tencentcloud-sdk-nodejs-common` 4.1.220'

const gates: readonly Gate[] = [
  { what: 'import of `@portrait/node`', subject: 'import', against: 'time', limit: 25_000, kind: 'report' },
  {
    what: 'import of `@portrait/node`',
    subject: 'import',
    against: official,
    baseline: 'import-official',
    kind: 'report',
  },
  { what: '`require` of `@portrait/node`', subject: 'require', against: 'time', kind: 'report' },
  {
    what: '`@portrait/node` and its dependencies, packed',
    subject: 'packed',
    against: 'size',
    unit: 'bytes',
    kind: 'report',
  },
  {
    what: '`@portrait/node` and its dependencies, installed',
    subject: 'installed',
    against: 'size',
    unit: 'bytes',
    limit: 2e6,
    kind: 'report',
  },
  {
    what: 'heap that an import of a million accounts needs at its peak',
    subject: 'memory',
    against: 'size, over that of an import of ten thousand',
    unit: 'bytes',
    kind: 'report',
  },
]

/** What it costs to have the package, before and beside all calls. */
export const packageTable: Table = {
  name: 'package',
  gates,
  roundsOf: (isQuick) => ({ rounds: isQuick ? 3 : 15, roundMs: 500, warmUpMs: 100 }),
  async start(folder, isQuick) {
    const { project, packedBytes, installedBytes } = installPackages(folder)
    return [
      createImportSubject('import', `import('@portrait/node')`, project),
      createImportSubject('require', `require('@portrait/node')`, project),
      createImportSubject('import-official', `import('tencentcloud-sdk-nodejs-common')`, import.meta.dirname),
      createSizeSubject('packed', packedBytes),
      createSizeSubject('installed', installedBytes),
      createSizeSubject('memory', await measureImportMemory(isQuick ? 100_000 : 1_000_000)),
    ]
  },
}
