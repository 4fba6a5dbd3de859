import type { Gate } from '../gate.ts'
import { startCase } from '../start-case.ts'
import type { Table } from '../table.ts'
import { assertSameBytes } from './assert-same-bytes.ts'

const bareVerify = 'bare loop: `inflateSync`, `JSON.parse`, HMAC with a KeyObject'

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
    what: 'UserSig sign, in a process that holds nothing',
    subject: 'sign-ours-empty',
    against: '`tls-sig-api-v2` 1.0.2, same characters',
    baseline: 'sign-vendor-empty',
    kind: 'report',
  },
  {
    what: 'UserSig verify',
    subject: 'verify-ours',
    against: bareVerify,
    baseline: 'verify-bare',
    limit: 0.9,
    kind: 'hard',
  },
  {
    what: 'UserSig verify and remember',
    subject: 'verify-remembering',
    against: bareVerify,
    baseline: 'verify-bare',
    kind: 'report',
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
    isQuick ? { rounds: 20, roundMs: 50, warmUpMs: 500 } : { rounds: 80, roundMs: 100, warmUpMs: 2000 },
  async start() {
    assertSameBytes()
    const start = (name: string, program = name, ...args: readonly string[]) =>
      startCase(name, new URL(`./${program}.ts`, import.meta.url), args)
    return [
      start('sign-ours'),
      start('sign-vendor'),
      start('sign-ours-empty', 'sign-ours', 'empty'),
      start('sign-vendor-empty', 'sign-vendor', 'empty'),
      start('verify-ours', 'verify-ours', '0'),
      start('verify-remembering', 'verify-ours', '10000'),
      start('verify-bare'),
      start('verify-seen'),
      start('tc3-ours'),
      start('tc3-bare'),
    ]
  },
}
