import { type SnapshotInfo, TooManySnapshotsError } from '../state.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlRule } from './control-rule.ts'

/** Answers the snapshots, oldest first. */
export const listSnapshots: ControlRule<'listSnapshots'> = async (_input, { store }) => ({
  snapshots: await store.snapshots.list(),
})

/** Keeps everything under a name. ControlFault: too-many-snapshots. */
export const saveSnapshot: ControlRule<'saveSnapshot'> = async ({ name }, { store, clock }) => {
  try {
    return await store.snapshots.save(name, clock.now())
  } catch (error) {
    if (error instanceof TooManySnapshotsError) throw new ControlFault('too-many-snapshots')
    throw error
  }
}

/** Makes everything what it was. ControlFault: snapshot-not-found. */
export const restoreSnapshot: ControlRule<'restoreSnapshot'> = async ({ name }, { store }) => {
  const info = await store.snapshots.restore(name)
  if (info === undefined) throw snapshotNotFound(name)
  return info
}

/** Deletes a snapshot. ControlFault: snapshot-not-found. */
export const deleteSnapshot: ControlRule<'deleteSnapshot'> = async ({ name }, { store }) => {
  const info = (await store.snapshots.list()).find((snapshot: SnapshotInfo) => snapshot.name === name)
  if (info === undefined || !(await store.snapshots.delete(name))) throw snapshotNotFound(name)
  return info
}

function snapshotNotFound(name: string): ControlFault {
  return new ControlFault('snapshot-not-found', `It was ${JSON.stringify(name)}.`)
}
