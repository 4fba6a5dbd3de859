import { applySeed } from './apply-seed.ts'
import { advanceClock, freezeClock, readClock, releaseClock } from './clock-rules.ts'
import type { ControlOperationId, ControlRule } from './control-rule.ts'
import { createApp } from './create-app.ts'
import { deleteApp } from './delete-app.ts'
import { exportState } from './export-state.ts'
import { addFault, clearFaults, listFaults, setFaults } from './fault-rules.ts'
import { findUsers } from './find-users.ts'
import { getApp } from './get-app.ts'
import { getUser } from './get-user.ts'
import { importState } from './import-state.ts'
import { clearJournal, followJournal, readJournal } from './journal-rules.ts'
import { listApps } from './list-apps.ts'
import { listDeliveries } from './list-deliveries.ts'
import { listPushes } from './list-pushes.ts'
import { resetState } from './reset-state.ts'
import { rotateSecretKey, rotateTencentCloudKey } from './rotate-keys.ts'
import { seedUsers } from './seed-users.ts'
import { deleteSnapshot, listSnapshots, restoreSnapshot, saveSnapshot } from './snapshots.ts'
import { updateApp } from './update-app.ts'

/** The rule of every control; an operation of the spec without one is a type error. */
export const controlRules: { readonly [Id in ControlOperationId]: ControlRule<Id> } = {
  listApps,
  listDeliveries,
  createApp,
  getApp,
  updateApp,
  deleteApp,
  rotateSecretKey,
  rotateTencentCloudKey,
  findUsers,
  seedUsers,
  getUser,
  listPushes,
  applySeed,
  exportState,
  importState,
  resetState,
  listSnapshots,
  saveSnapshot,
  deleteSnapshot,
  restoreSnapshot,
  readClock,
  freezeClock,
  advanceClock,
  releaseClock,
  listFaults,
  setFaults,
  addFault,
  clearFaults,
  readJournal,
  clearJournal,
  followJournal,
}
