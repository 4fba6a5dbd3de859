import { openControl } from '../control-arguments.ts'
import { toPrintable } from '../printable.ts'
import { print, type Session } from '../session.ts'
import { toTable } from '../table.ts'
import type { AppArguments } from './app-arguments.ts'

/** `portrait app list`. */
export async function listApps(session: Session, options: AppArguments): Promise<void> {
  const control = await openControl(session, options)
  const { apps } = await control.listApps()
  print(session, options.json, apps, () => {
    const rows = apps.map(({ sdkAppId, name, admins }) => [String(sdkAppId), name, admins.join(', ')])
    return toTable([['SDKAPPID', 'NAME', 'ADMINS'], ...rows].map((row) => row.map(toPrintable)))
  })
}
