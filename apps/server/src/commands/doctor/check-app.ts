import { isPortraitError, ServiceError } from '@portrait/client'
import type { ChatErrorCode } from '@portrait/protocol'
import { CommandError } from '../../command-error.ts'
import { connectChat } from '../connect.ts'
import { toMessage } from '../describe-failure.ts'
import type { Session } from '../session.ts'
import type { Settings } from '../settings/settings.ts'
import { type Check, found } from './check.ts'

type Step = 'app' | 'signature' | 'admin'

// The service looks at the app first, then at the UserSig, then at the rights.
const steps: readonly Step[] = ['app', 'signature', 'admin']

const stepOf = new Map<unknown, Step>([
  ...([60016, 60020, 60026, 70020] satisfies ChatErrorCode[]).map((code) => [code, 'app'] as const),
  ...([70001, 70002, 70003, 70009, 70013, 70014, 70052] satisfies ChatErrorCode[]).map(
    (code) => [code, 'signature'] as const,
  ),
  ...([60010, 70403] satisfies ChatErrorCode[]).map((code) => [code, 'admin'] as const),
])

/** Whether Chat knows the app, takes its UserSig, and lets the admin call: one call that changes nothing tells. */
export async function checkApp(session: Session, settings: Settings): Promise<readonly Check[]> {
  if (settings.lcicHost && !settings.region) return [found('app', 'skipped', 'Chat is not set up: no region.')]
  if (!settings.url && !settings.region) return []
  try {
    const { raw } = connectChat(session, settings, { maxRetries: 0 })
    const admin = settings.admin?.value ?? ''
    await raw.account_check({ CheckItem: [{ UserID: admin }] })
    return [
      found('app', 'ok', `The service knows the app ${settings.sdkAppId?.value}.`),
      found('signature', 'ok', 'It accepts a UserSig made with this key.'),
      found('admin', 'ok', `${admin} may call the server API.`),
    ]
  } catch (error) {
    if (error instanceof CommandError) return [found('app', 'failed', error.message)]
    if (!isPortraitError(error)) throw error
    const step = error instanceof ServiceError ? stepOf.get(error.code) : undefined
    if (step === undefined) return [found('app', 'failed', toMessage(error))]
    return steps.flatMap((name) => {
      if (name === step) return [found(name, 'failed', error.message)]
      const isAfter = steps.indexOf(name) > steps.indexOf(step)
      return [isAfter ? found(name, 'skipped', 'The check before it failed.') : found(name, 'ok', 'Accepted.')]
    })
  }
}
