import { nearestAccount } from './nearest-account.ts'
import type { Explain } from './scene.ts'
import { quote } from './words.ts'

/** The account does not exist, or is not registered with LCIC. */
export const unknownAccount: Explain<'unknown-account'> = async ({ userId }, scene) => {
  const { trace, store } = scene
  const app = trace.app?.sdkAppId
  const [own] = app === undefined ? [] : await store.get(app, [userId])
  const meant = own === undefined ? await nearestAccount(userId, scene) : undefined
  return {
    cause: 'unknown-account',
    summary:
      own === undefined
        ? `${quote(userId)} is not an account of app ${app}.`
        : `${quote(userId)} is an account of app ${app}, but not registered with LCIC.`,
    details: { userId, ...(meant !== undefined && { nearest: meant }) },
    fix: meant === undefined ? fixOf(trace.api) : `Did you mean ${quote(meant)}? UserIDs are case-sensitive.`,
  }
}

function fixOf(api: string): string {
  return api === 'lcic' ? 'Register it with RegisterUser or BatchRegister.' : 'Import it first with account_import.'
}
