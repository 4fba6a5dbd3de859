import { Fault } from '../fault.ts'
import { toFieldChanges } from '../standard-tags.ts'
import { OriginIdTakenError } from '../store.ts'
import { profileEvents, upsertFields } from '../user-record.ts'
import type { LcicRule } from './lcic-rule.ts'

/** Registers a user, who is an account of the application's Chat as well. */
export const registerUser: LcicRule<'RegisterUser'> = async (input, { apps, store, clock, ids }) => {
  const app = apps.find(({ sdkAppId }) => sdkAppId === input.SdkAppId)
  if (app === undefined)
    throw new Fault('InvalidParameter.SdkAppId', `${input.SdkAppId} does not belong to this SecretId.`)
  const userId = ids.userId()
  const changes = toFieldChanges({ nick: input.Name, avatar: input.Avatar })
  const lcic = { originId: input.OriginId || userId }
  try {
    return await store.update(app.sdkAppId, [userId], ([user]) => {
      const registered = { ...upsertFields(user, userId, changes, app, clock.now()), lcic }
      const events = profileEvents(user, registered, changes, userId)
      return { records: [registered], events, result: { UserId: userId, Token: ids.token() } }
    })
  } catch (error) {
    if (error instanceof OriginIdTakenError) throw new Fault('FailedOperation.OriginIdExists', error.message)
    throw error
  }
}
