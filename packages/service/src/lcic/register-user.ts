import type { App } from '@portrait/protocol'
import { Fault } from '../fault.ts'
import { toFieldChanges } from '../standard-tags.ts'
import { type ChangeEvent, OriginIdTakenError, type UserRecord } from '../store.ts'
import { profileEvents, upsertFields } from '../user-record.ts'
import { requireApp } from './find-user.ts'
import type { LcicContext, LcicInput, LcicRule } from './lcic-rule.ts'

/** Registers a user, who is an account of the application's Chat as well. */
export const registerUser: LcicRule<'RegisterUser'> = async (input, context) => {
  const app = requireApp(input.SdkAppId, context)
  const userId = context.ids.userId()
  try {
    return await context.store.update(app.sdkAppId, [userId], ([user]) => {
      const { record, events } = toRegistered(input, userId, user, app, context)
      return { records: [record], events, result: { UserId: userId, Token: context.ids.token() } }
    })
  } catch (error) {
    if (!(error instanceof OriginIdTakenError)) throw error
    throw new Fault('FailedOperation.OriginIdExists', `${JSON.stringify(error.originId)} is taken.`)
  }
}

/** The record of a user who is registered, or registered again, and the events of it. */
export function toRegistered(
  input: LcicInput<'RegisterUser'>,
  userId: string,
  user: UserRecord | undefined,
  app: App,
  { clock, origin }: LcicContext,
): { readonly record: UserRecord; readonly events: readonly ChangeEvent[] } {
  const changes = toFieldChanges({ nick: input.Name, avatar: input.Avatar })
  const changed = upsertFields(user, userId, changes, app, clock.now())
  // Without an origin id the user's own id stands for it.
  const record = changed.lcic === undefined ? { ...changed, lcic: { originId: input.OriginId || userId } } : changed
  return { record, events: profileEvents(user, record, changes, { caller: userId, ...origin }) }
}
