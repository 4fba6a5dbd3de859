import type { Trace } from '../trace.ts'

/** Notes accounts that portrait_get does not know: the call is OK, and many callers read no further than that. */
export function noteUnknownAccounts(input: unknown, result: object, trace: Trace): void {
  if (!('Fail_Account' in result && 'UserProfileItem' in result)) return
  const asked = accountsOf(input)
  const items: unknown = result.UserProfileItem
  // The answer may name them all alike, so that only their places tell which they are.
  const userIds = asked.filter((_, index) => Array.isArray(items) && items[index]?.ResultCode !== 0)
  trace.surprise = { kind: 'failed-accounts', userIds }
}

function accountsOf(input: unknown): readonly string[] {
  const isRequest = typeof input === 'object' && input !== null && 'To_Account' in input
  return isRequest && Array.isArray(input.To_Account) ? input.To_Account : []
}
