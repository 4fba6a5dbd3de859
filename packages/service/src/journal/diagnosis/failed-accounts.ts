import { nearestAccount } from './nearest-account.ts'
import type { Explain } from './scene.ts'
import { quote } from './words.ts'

/** The call was granted, but some of its accounts failed. */
export const failedAccounts: Explain<'failed-accounts'> = async ({ userIds }, scene) => {
  const [first = ''] = userIds
  const meant = await nearestAccount(first, scene)
  const others = userIds.length > 1 ? ` and ${userIds.length - 1} more` : ''
  return {
    cause: 'unknown-account',
    summary: `The call is OK, but ${quote(first)}${others} failed: not an account of app ${scene.trace.app?.sdkAppId}.`,
    details: { userId: first, failed: userIds.length, ...(meant !== undefined && { nearest: meant }) },
    fix:
      meant === undefined
        ? 'Read Fail_Account too, and import them first.'
        : `Did you mean ${quote(meant)}? UserIDs are case-sensitive.`,
  }
}
