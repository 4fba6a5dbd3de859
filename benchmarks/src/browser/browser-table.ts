import type { Gate } from '../gate.ts'
import type { Subject } from '../subject.ts'
import type { Table } from '../table.ts'
import { bundleSize } from './bundle-size.ts'
import { countRequests } from './count-requests.ts'

const packages = {
  '@portrait/browser': ['TIM', 8],
  '@portrait/browser/profile': ['createProfileCalls', 3],
  '@portrait/browser/react': ['useProfile', 1],
  '@tencentcloud/chat': ['default', undefined],
  'tim-js-sdk': ['default', undefined],
  axios: ['default', undefined],
  'openapi-fetch': ['default', undefined],
} as const

const sizes: readonly Gate[] = Object.entries(packages).map(([name, [, limit]]) => ({
  what: `what a page loads for \`${name}\``,
  subject: name,
  against: 'gzip',
  unit: 'KiB',
  ...(limit === undefined ? { kind: 'report' as const } : { limit, kind: 'hard' as const }),
}))

const gates: readonly Gate[] = [
  ...sizes,
  {
    what: '200 components that show a profile each',
    subject: 'requests',
    against: 'a request each',
    unit: 'requests',
    limit: 2,
    kind: 'hard',
  },
]

/** What the browser adapter costs a page, beside what else a page could load. Nothing here varies: one round will do. */
export const browserTable: Table = {
  name: 'browser',
  gates,
  roundsOf: () => ({ rounds: 1, roundMs: 0, warmUpMs: 0 }),
  async start() {
    const subjects = Object.entries(packages).map(([specifier, [name]]) =>
      subject(specifier, async () => (await bundleSize(specifier, name)) / 1024),
    )
    return [...subjects, subject('requests', () => countRequests(200))]
  },
}

/** A figure in place of a rate: gates show its reciprocal. */
function subject(name: string, figure: () => Promise<number>): Subject {
  return { name, measure: async () => 1e6 / (await figure()), close: async () => {} }
}
