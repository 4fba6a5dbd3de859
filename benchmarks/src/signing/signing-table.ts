import type { Gate } from '../gate.ts'
import { startCase } from '../start-case.ts'
import type { Table } from '../table.ts'
import { assertSameBytes } from './assert-same-bytes.ts'

const gates: readonly Gate[] = [
  {
    what: 'UserSig sign',
    subject: 'sign-ours',
    against: '`tls-sig-api-v2` 1.0.2, same characters',
    baseline: 'sign-vendor',
    limit: 1.15,
    kind: 'hard',
  },
  {
    what: 'UserSig verify, never seen before',
    subject: 'verify-ours',
    against: 'bare loop: `inflateSync`, `JSON.parse`, HMAC with a KeyObject',
    baseline: 'verify-bare',
    limit: 0.9,
    kind: 'hard',
  },
  { what: 'UserSig verify, seen before', subject: 'verify-seen', against: 'time', limit: 1, kind: 'hard' },
  {
    what: 'TC3 sign, body of 260 bytes',
    subject: 'tc3-ours',
    against: 'bare loop: `JSON.stringify`, two hashes, HMAC with a kept key',
    baseline: 'tc3-bare',
    limit: 0.85,
    kind: 'report',
  },
]

/** UserSig and TC3 signatures. */
export const signingTable: Table = {
  name: 'signing',
  gates,
  roundsOf: (isQuick) =>
    isQuick ? { rounds: 5, roundMs: 200, warmUpMs: 400 } : { rounds: 15, roundMs: 500, warmUpMs: 2000 },
  async start() {
    assertSameBytes()
    const names = ['sign-ours', 'sign-vendor', 'verify-ours', 'verify-bare', 'verify-seen', 'tc3-ours', 'tc3-bare']
    return names.map((name) => startCase(name, new URL(`./${name}.ts`, import.meta.url)))
  },
}
