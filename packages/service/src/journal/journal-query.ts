import { parameterOf, parseQuery } from '../query.ts'
import { usersNamed } from '../users-named.ts'
import type { JournalRecord } from './journal-record.ts'

/** Which entries somebody wants to see; all that is given must fit. */
export interface JournalFilter {
  /** Only requests that were refused or are surprising. */
  readonly failed?: boolean
  readonly operation?: string
  /** SDKAppID. */
  readonly app?: number
  /** A user who called or is named in the body. */
  readonly user?: string
}

/** A page of entries, newest first. */
export interface JournalQuery extends JournalFilter {
  /** How many at most, 1 to 1000; 100 by default. */
  readonly limit?: number
  /** Only entries older than this id. */
  readonly before?: number
  /** Only entries newer than this id. */
  readonly after?: number
}

/** Whether a record is what a filter wants. */
export function matchesFilter(record: JournalRecord, { failed, operation, app, user }: JournalFilter): boolean {
  const { trace, diagnosis } = record
  if (failed === true && diagnosis === undefined) return false
  if (operation !== undefined && trace.operation !== operation) return false
  if (app !== undefined && trace.app?.sdkAppId !== app) return false
  return user === undefined || concerns(record, user)
}

function concerns({ trace }: JournalRecord, user: string): boolean {
  if (trace.user === user) return true
  const query = parseQuery(trace.query) ?? []
  if (parameterOf(query, 'identifier') === user || parameterOf(query, 'UserId') === user) return true
  const type = trace.headers['content-type']
  const isForm = trace.api === 'lcic' && typeof type === 'string' && type.includes('urlencoded')
  return trace.body !== undefined && usersNamed(trace.body, isForm).has(user)
}
