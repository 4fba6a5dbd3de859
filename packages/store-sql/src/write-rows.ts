import type { AppTable } from './app-table.ts'
import type { CursorTable } from './cursor-table.ts'
import type { EventTable } from './event-table.ts'
import type { NickIndex } from './nick-index.ts'
import { toNickKey } from './nick-key.ts'
import type { PushTable } from './push-table.ts'
import { toTextKey } from './text-key.ts'
import type { UserIndex } from './user-index.ts'
import type { UserTable } from './user-table.ts'
import type { BatchedUser, WriteBatch } from './write-batch.ts'

export interface Tables {
  readonly users: UserTable
  readonly index: UserIndex
  readonly apps: AppTable
  readonly events: EventTable
  readonly pushes: PushTable
  readonly cursors: CursorTable
  readonly nicks: NickIndex
}

/** Writes a batch's rows; to be called in a transaction. */
export function writeRows(tables: Tables, batch: WriteBatch): void {
  const changed = batch.users()
  // Rows and origin ids are given up before any is taken, so that users may exchange their origin ids.
  for (const user of changed) release(tables.users, user)
  for (const user of changed) take(tables.users, user)
  for (const { sdkAppId, userId, stored, record } of changed) {
    tables.index.change(sdkAppId, userId, stored, record)
    const former = stored === undefined ? null : toNickKey(stored)
    const present = record === undefined ? null : toNickKey(record)
    if (former !== present) tables.nicks.note(sdkAppId, toTextKey(userId), former)
  }
  for (const { sdkAppId, app, doc } of batch.apps()) {
    if (app === undefined) tables.apps.delete(sdkAppId)
    else tables.apps.put(sdkAppId, doc)
  }
  for (const { sdkAppId, doc } of batch.events()) tables.events.append(sdkAppId, doc)
  for (const { sdkAppId, push, doc } of batch.pushes()) tables.pushes.append(sdkAppId, push.at, doc)
  for (const [name, seq] of batch.cursors()) tables.cursors.put(name, seq)
}

function release(users: UserTable, { sdkAppId, userId, stored, record, isNew }: BatchedUser): void {
  if (stored === undefined) return
  if (record === undefined || isNew) users.delete(sdkAppId, userId)
  else if (stored.lcic !== undefined && stored.lcic.originId !== record.lcic?.originId) {
    users.setOriginId(sdkAppId, userId, undefined)
  }
}

function take(users: UserTable, { sdkAppId, userId, stored, record, doc, isNew }: BatchedUser): void {
  if (record === undefined) return
  if (isNew) {
    users.insert(sdkAppId, record, doc)
    return
  }
  users.setDoc(sdkAppId, userId, doc)
  if (record.lcic !== undefined && record.lcic.originId !== stored?.lcic?.originId) {
    users.setOriginId(sdkAppId, userId, record.lcic.originId)
  }
}
