import type { Trace } from '../trace.ts'

/** Notes accounts that failed inside a call that is OK: many callers read no further than the OK. */
export function noteFailedAccounts(result: object, trace: Trace): void {
  if ('Fail_Account' in result && isTexts(result.Fail_Account)) note(result.Fail_Account, trace)
}

function note(userIds: readonly string[], trace: Trace): void {
  if (userIds.length > 0) trace.surprise = { kind: 'failed-accounts', userIds }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}
