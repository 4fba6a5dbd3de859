import { isPortraitError } from '@portrait/client'
import { connectControl } from '../connect.ts'
import { toMessage } from '../describe-failure.ts'
import type { Session } from '../session.ts'
import type { Settings } from '../settings/settings.ts'
import { type Check, found } from './check.ts'

/** Whether the control API opens, where there is a token for it. */
export async function checkControl(session: Session, settings: Settings): Promise<readonly Check[]> {
  if (settings.controlToken === undefined || settings.url === undefined) return []
  try {
    await connectControl(session, settings).readClock()
    return [found('control', 'ok', 'The control API opens.')]
  } catch (error) {
    if (!isPortraitError(error)) throw error
    return [found('control', 'failed', toMessage(error))]
  }
}
