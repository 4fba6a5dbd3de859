import { toPrintable } from '../printable.ts'
import { readServiceClock } from '../service-clock.ts'
import { print, type Session } from '../session.ts'
import { readSettings, type SettingArguments } from '../settings/read-settings.ts'
import { toTable } from '../table.ts'
import type { Check } from './check.ts'
import { checkApp } from './check-app.ts'
import { checkClock } from './check-clock.ts'
import { checkControl } from './check-control.ts'
import { checkHost } from './check-host.ts'
import { checkKey } from './check-key.ts'
import { checkLcic } from './check-lcic.ts'
import { checkSettings } from './check-settings.ts'

/** `portrait doctor`: ends with `check-failed` when a check failed. */
export async function runDoctor(
  session: Session,
  options: SettingArguments & { readonly json?: boolean },
): Promise<void> {
  const settings = await readSettings(session, options)
  const { checks: hosts, serverDate } = await checkHost(session, settings)
  const checks: readonly Check[] = [
    checkSettings(settings),
    ...hosts,
    checkClock(session.now(), serverDate, await readServiceClock(session, settings)),
    ...checkKey(settings),
    ...(await checkApp(session, settings)),
    ...(await checkLcic(session, settings)),
    ...(await checkControl(session, settings)),
  ]
  const isWell = checks.every(({ status }) => status !== 'failed')
  print(session, options.json, { ok: isWell, checks }, () =>
    toTable(checks.map(({ name, status, message }) => [status, name, toPrintable(message)])),
  )
  if (!isWell) session.endWith('check-failed')
}
