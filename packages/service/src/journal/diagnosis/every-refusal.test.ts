import { readFileSync } from 'node:fs'
import type { DiagnosisCause, JournalEntry } from '@portrait/protocol'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ServiceRequest } from '../../message.ts'
import { chatErrorCases } from '../../testing/chat-error-cases.ts'
import { chatRequest } from '../../testing/chat-request.ts'
import type { ErrorCase } from '../../testing/error-case.ts'
import { startJournalService } from '../../testing/journal-of.ts'
import { lcicRequest } from '../../testing/lcic-case.ts'
import { lcicErrorCases } from '../../testing/lcic-error-cases.ts'
import { mainApp, otherApp, pushlessApp } from '../../testing/test-apps.ts'
import { webErrorCases } from '../../testing/web-error-cases.ts'
import { webRequest } from '../../testing/web-request.ts'
import { diagnosisCases } from './testing/diagnosis-cases.ts'

const spec = parse(readFileSync(new URL('../../../../../specs/control/journal.yaml', import.meta.url), 'utf8'))
const causes: readonly DiagnosisCause[] = spec.schemas.DiagnosisCause.enum
const secrets = [mainApp, otherApp, pushlessApp].flatMap(({ secretKey, tencentCloud }) => [
  secretKey,
  tencentCloud.secretKey,
])
const shared = startJournalService()
const seen = new Set<string>()

async function entryOfCase<Operation, Options>(
  { operation, given, request }: ErrorCase<Operation, number | string, Options>,
  toRequest: (operation: Operation, options: Options) => ServiceRequest,
): Promise<JournalEntry | undefined> {
  const service = given === undefined ? await shared : await startJournalService({ limits: 'real' })
  await given?.(service, operation)
  await service.handle(toRequest(operation, request))
  return (await service.journal.read({ limit: 1 })).entries[0]
}

function expectDiagnosis(entry: JournalEntry | undefined, code: number | string): void {
  expect(entry?.code).toBe(code)
  const { cause, summary, fix } = entry?.diagnosis ?? {}
  expect(causes).toContain(cause)
  expect(summary).toMatch(/^[^\s].{8,}[.?]$/s)
  expect(fix).toMatch(/^[^\s].{8,}[.?]$/s)
  expect(`${summary}${fix}`).not.toMatch(/undefined|NaN|\[object/)
  const text = JSON.stringify(entry)
  for (const secret of secrets) expect(text).not.toContain(secret)
  expect(text).not.toMatch(/Signature=[0-9a-f]{8}|usersig=e/)
}

describe('every refusal has a diagnosis, without secrets', () => {
  it.each(chatErrorCases)('$operation $code: $because', async (entry) => {
    expectDiagnosis(await entryOfCase(entry, chatRequest), entry.code)
  })

  it.each(lcicErrorCases)('$operation $code: $because', async (entry) => {
    expectDiagnosis(await entryOfCase(entry, lcicRequest), entry.code)
  })

  it.each(webErrorCases)('$operation $code: $because', async (entry) => {
    expectDiagnosis(await entryOfCase(entry, webRequest), entry.code)
  })
})

describe('the diagnosis', () => {
  it.each(diagnosisCases)('$cause: $name', async ({ cause, ask, details, fix, summary }) => {
    const service = await startJournalService({ limits: 'real', onError: () => {} })
    await ask(service)
    const [entry] = (await service.journal.read({ limit: 1 })).entries
    expect(entry?.diagnosis).toMatchObject({ cause, ...(details && { details }) })
    if (summary !== undefined) expect(entry?.diagnosis?.summary).toMatch(summary)
    if (fix !== undefined) expect(entry?.diagnosis?.fix).toMatch(fix)
    seen.add(cause)
  })

  afterAll(() => {
    // Each cause of the spec has a request that shows it.
    expect(causes.filter((cause) => !seen.has(cause))).toEqual([])
  })
})

it('is documented cause by cause', () => {
  const table: string = spec.schemas.DiagnosisCause.description
  expect([...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, cause]) => cause)).toEqual(causes)
})
