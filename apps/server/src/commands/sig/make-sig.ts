import { createUserSigSigner } from '@portrait/signing'
import { CommandError } from '../../command-error.ts'
import { describeMoment } from '../moment.ts'
import { print, type Session } from '../session.ts'
import { readSettings, type SettingArguments } from '../settings/read-settings.ts'
import { requireSettings } from '../settings/settings.ts'

type MakeArguments = SettingArguments & { readonly ttl: number; readonly json?: boolean }

/** `portrait sig make`: prints a UserSig, and nothing else. */
export async function makeSig(session: Session, user: string | undefined, options: MakeArguments): Promise<void> {
  const settings = await readSettings(session, options)
  const { sdkAppId, secretKey } = requireSettings(settings, 'sdkAppId', 'secretKey')
  const userId = user ?? requireSettings(settings, 'admin').admin
  const nowMs = session.now()
  const userSig = sign()
  const expiresAt = describeMoment(Math.floor(nowMs / 1000) + options.ttl)
  print(session, options.json, { userId, sdkAppId, userSig, expiresAt }, () => userSig)

  function sign(): string {
    try {
      return createUserSigSigner({ sdkAppId, secretKey }).sign(userId, { expireSeconds: options.ttl, nowMs })
    } catch (error) {
      if (error instanceof RangeError) throw new CommandError(error.message, 'usage')
      throw error
    }
  }
}
