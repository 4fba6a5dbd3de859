import { CommandError } from '../../command-error.ts'
import { openControl } from '../control-arguments.ts'
import { describeMoment } from '../moment.ts'
import { print, type Session } from '../session.ts'
import { toTable } from '../table.ts'
import { tellReadyFile } from '../tell-ready-file.ts'
import { describeCounts, openToReplace, type StateArguments } from './state-arguments.ts'

/** `portrait state snapshot`: saves one, deletes one, or lists them. */
export async function snapshot(
  session: Session,
  name: string | undefined,
  options: StateArguments & { readonly delete?: boolean },
): Promise<void> {
  const control = await openControl(session, options)
  if (name === undefined) {
    if (options.delete) throw new CommandError('Name the snapshot to delete.', 'usage')
    const { snapshots } = await control.listSnapshots()
    print(session, options.json, snapshots, () =>
      snapshots.length === 0
        ? 'There are no snapshots.'
        : toTable(snapshots.map((saved) => [saved.name, describeMoment(saved.savedAt / 1000), describeCounts(saved)])),
    )
    return
  }
  const saved = await (options.delete ? control.deleteSnapshot({ name }) : control.saveSnapshot({ name }))
  print(
    session,
    options.json,
    saved,
    () => `${options.delete ? 'Deleted' : 'Saved'} ${name}: ${describeCounts(saved)}.`,
  )
}

/** `portrait state restore`. */
export async function restoreSnapshot(session: Session, name: string, options: StateArguments): Promise<void> {
  const { control, settings } = await openToReplace(session, options)
  const saved = await control.restoreSnapshot({ name })
  const now = await tellReadyFile(control, settings)
  print(session, options.json, saved, () => `Restored ${name}: ${describeCounts(saved)}.${now}`)
}
