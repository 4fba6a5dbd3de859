import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Gate } from '../gate.ts'
import type { Subject } from '../subject.ts'
import type { Table } from '../table.ts'
import { commandSubject } from './command-subject.ts'
import { runCommand } from './run-command.ts'
import { sizeSubject } from './size-subject.ts'
import { writeCalls } from './write-calls.ts'

const heyApi = '`@hey-api/openapi-ts`, types and client of the same document'

const gates: readonly Gate[] = [
  time('types and table of the Chat spec, from cold', 'generate-ours', 750_000),
  beside('types and table of the Chat spec, from cold', 'generate'),
  time('everything that this repository generates, nothing to write', 'generate-all'),
  time('50 calls, checked by TypeScript 7', 'check-7-ours', 180_000),
  beside('50 calls, checked by TypeScript 7', 'check-7'),
  time('50 calls, checked by TypeScript 6', 'check-6-ours', 850_000),
  beside('50 calls, checked by TypeScript 6', 'check-6'),
  { what: 'types and client', subject: 'size-ours', against: 'size', unit: 'KiB', limit: 120, kind: 'report' },
  beside('types and client, size', 'size'),
]

/** Generating, and checking what was generated: each program is started from cold in every round. */
export const codegenTable: Table = {
  name: 'codegen',
  gates,
  roundsOf: (isQuick) => ({ rounds: isQuick ? 3 : 15, roundMs: 0, warmUpMs: 0 }),
  async start(folder) {
    const require = createRequire(import.meta.url)
    const root = join(import.meta.dirname, '../../..')
    const node = (...args: readonly string[]) => [process.execPath, args] as const
    const main = ['--conditions=@portrait/source', join(root, 'packages/codegen/src/main.ts')]
    const bundled = join(root, 'specs/bundled/chat.json')
    const heyMain = join(dirname(require.resolve('@hey-api/openapi-ts/package.json')), 'bin/run.js')
    const folders = { ours: join(folder, 'ours'), theirs: join(folder, 'hey-api') }
    writeCalls(folders.ours, 'ours')
    writeCalls(folders.theirs, 'hey-api')
    const generateOurs = node(...main, 'generate', '--api', 'chat', '--out', 'gen')
    const generateTheirs = node(heyMain, '-i', bundled, '-o', 'gen', '--silent')
    await runCommand(...generateOurs, folders.ours)
    await runCommand(...generateTheirs, folders.theirs)
    const check = (name: string, compiler: string, cwd: string): Subject =>
      commandSubject(
        name,
        ...node(join(dirname(require.resolve(`${compiler}/package.json`)), 'bin/tsc'), '-p', '.'),
        cwd,
      )
    return [
      commandSubject('generate-ours', ...generateOurs, folders.ours),
      commandSubject('generate-theirs', ...generateTheirs, folders.theirs),
      commandSubject('generate-all', ...node(...main, 'check'), root),
      check('check-7-ours', 'typescript-7', folders.ours),
      check('check-7-theirs', 'typescript-7', folders.theirs),
      check('check-6-ours', 'typescript', folders.ours),
      check('check-6-theirs', 'typescript', folders.theirs),
      sizeSubject('size-ours', join(folders.ours, 'gen')),
      sizeSubject('size-theirs', join(folders.theirs, 'gen')),
    ]
  },
}

function time(what: string, subject: string, limit?: number): Gate {
  return { what, subject, against: 'time', kind: 'report', ...(limit !== undefined && { limit }) }
}

function beside(what: string, name: string): Gate {
  return {
    what,
    subject: `${name}-ours`,
    against: heyApi,
    baseline: `${name}-theirs`,
    ratioOf: 'costs',
    limit: 1,
    kind: 'report',
  }
}
