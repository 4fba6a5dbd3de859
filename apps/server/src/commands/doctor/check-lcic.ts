import { isPortraitError, ServiceError } from '@portrait/client'
import type { LcicErrorCode } from '@portrait/protocol'
import { CommandError } from '../../command-error.ts'
import { connectLcic } from '../connect.ts'
import { toMessage } from '../describe-failure.ts'
import type { Session } from '../session.ts'
import type { Settings } from '../settings/settings.ts'
import { type Check, found } from './check.ts'

const notFound: LcicErrorCode = 'ResourceNotFound.User'
// Nobody has it: ids of LCIC's users have 27 characters.
const nobody = 'portrait-doctor'

/** Whether LCIC accepts the signature: it says so by not finding a user whom nobody registered. */
export async function checkLcic(session: Session, settings: Settings): Promise<readonly Check[]> {
  const { url, lcicHost, tencentSecretId, tencentSecretKey } = settings
  if (!tencentSecretId && !tencentSecretKey && !lcicHost) return []
  if (!url && !lcicHost) return [found('lcic', 'skipped', 'LCIC is not set up: no --lcic-host.')]
  try {
    await connectLcic(session, settings, { maxRetries: 0 }).users.describe(nobody)
  } catch (error) {
    if (error instanceof CommandError) return [found('lcic', 'failed', error.message)]
    if (!isPortraitError(error)) throw error
    if (!(error instanceof ServiceError && error.code === notFound)) return [found('lcic', 'failed', toMessage(error))]
  }
  return [found('lcic', 'ok', 'It accepts signatures made with this key.')]
}
