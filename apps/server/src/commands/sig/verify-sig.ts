import { createUserSigVerifier } from '@portrait/signing'
import { describeMoment } from '../moment.ts'
import { toPrintable } from '../printable.ts'
import { print, type Session } from '../session.ts'
import { readSettings, type SettingArguments } from '../settings/read-settings.ts'
import { requireSettings } from '../settings/settings.ts'
import { describeRefusal, expiresAtSeconds } from './describe-refusal.ts'
import { readSig } from './read-sig.ts'

/** What `verify` and `explain` may be told. */
export type SigArguments = SettingArguments & {
  readonly user?: string
  readonly at?: number
  readonly json?: boolean
}

/** `portrait sig verify`: ends with `check-failed` when the UserSig would be refused. */
export async function verifySig(session: Session, argument: string | undefined, options: SigArguments): Promise<void> {
  const settings = await readSettings(session, options)
  const app = requireSettings(settings, 'sdkAppId', 'secretKey')
  const userSig = await readSig(session, argument)
  const { user, at: nowMs = session.now() } = options
  const verification = createUserSigVerifier({ maxEntries: 0 }).verify(userSig, {
    ...app,
    nowMs,
    ...(user !== undefined && { userId: user }),
  })
  if (verification.ok) {
    const { identifier, sdkAppId } = verification.content
    const expiresAt = describeMoment(expiresAtSeconds(verification.content))
    print(session, options.json, { ok: true, userId: identifier, sdkAppId, expiresAt }, () =>
      toPrintable(`Valid: ${identifier} may call the app ${sdkAppId} until ${expiresAt}.`),
    )
    return
  }
  const { reason, content } = verification
  const why = describeRefusal(reason, content, { sdkAppId: app.sdkAppId, userId: user, nowMs })
  print(session, options.json, { ok: false, reason, message: why }, () => toPrintable(`Refused: ${why}.`))
  session.endWith('check-failed')
}
