import { type Command, Option } from 'commander'
import { controlSettingNames } from '../connect.ts'
import { parseDuration } from '../duration.ts'
import { parseMoment } from '../moment.ts'
import type { Session } from '../session.ts'
import { addSettings } from '../settings/read-settings.ts'
import { explainSig } from './explain-sig.ts'
import { makeSig } from './make-sig.ts'
import { verifySig } from './verify-sig.ts'

/** Adds `portrait sig`: UserSigs made, verified and explained. No service gets one; `explain` asks one for its time. */
export function addSigCommand(program: Command, session: Session): void {
  const sig = program.command('sig').description('UserSigs: make, verify, explain; they are sent nowhere')

  addSettings(sig.command('make').description('make a UserSig, what a user logs in with'), [
    'sdkAppId',
    'admin',
    'secretKey',
  ])
    .argument('[user]', 'whom it is for; the admin by default')
    .addOption(
      new Option('--ttl <duration>', 'how long it is valid: 90s, 24h, 180d')
        .argParser(parseDuration)
        .default(parseDuration('1d'), '1d'),
    )
    .option('--json', 'for machines')
    .action((user: string | undefined, options) => makeSig(session, user, options))

  addSettings(sig.command('verify').description('check a UserSig against the app and its key'), [
    'sdkAppId',
    'secretKey',
  ])
    .argument('[usersig]', 'read from the standard input when left out or -')
    .option('--user <user>', 'whom it must be for; anybody by default')
    .option('--at <moment>', 'when: 2030-01-31T12:00:00Z or Unix seconds; now by default', parseMoment)
    .option('--json', 'for machines')
    .action((userSig: string | undefined, options) => verifySig(session, userSig, options))

  addSettings(sig.command('explain').description('say what a UserSig holds and why it would be refused'), [
    'sdkAppId',
    'secretKey',
    ...controlSettingNames,
  ])
    .argument('[usersig]', 'read from the standard input when left out or -')
    .option('--user <user>', 'who logs in with it')
    .option(
      '--at <moment>',
      "when: 2030-01-31T12:00:00Z or Unix seconds; now by default, by the service's clock if one runs",
      parseMoment,
    )
    .option('--json', 'for machines')
    .action((userSig: string | undefined, options) => explainSig(session, userSig, options))
}
