import type { JournalEntry } from '@portrait/protocol'
import type { ServiceRequest } from '../message.ts'
import { startTestService, type TestService } from './test-service.ts'

/** A service that keeps a journal. */
export function startJournalService(
  options: Parameters<typeof startTestService>[1] = {},
  apps?: Parameters<typeof startTestService>[0],
): Promise<TestService> {
  return startTestService(apps, { journal: {}, ...options })
}

/** Sends a request and returns the entry that the journal has of it. */
export async function entryOf(service: TestService, request: ServiceRequest): Promise<JournalEntry> {
  await service.handle(request)
  const { entries } = await service.journal.read({ limit: 1 })
  const [entry] = entries
  if (entry === undefined) throw new Error('The journal has no entry of the request.')
  return entry
}
