import { parameterOf, parseQuery } from '../../query.ts'
import type { Trace } from '../../trace.ts'

/** The UserSig that a request brought along; empty when there is none. It may not be shown to anybody. */
export function sentUserSig({ api, query, headers }: Trace): string {
  if (api !== 'web') return parameterOf(parseQuery(query) ?? [], 'usersig') ?? ''
  const { authorization } = headers
  return typeof authorization === 'string' ? authorization.replace(/^Bearer +/i, '') : ''
}
