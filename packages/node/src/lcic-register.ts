import { type LcicClient, type PortraitError, TransportError } from '@portrait/client'
import { type LcicOperations, lcicOperations } from '@portrait/protocol'
import type { BulkTask } from './bulk/bulk-task.ts'
import type { Outcome } from './bulk/outcome.ts'
import { InvalidInputError } from './invalid-input-error.ts'
import { readAnswer } from './read-answer.ts'

/** A user to register. */
export interface NewLcicUser {
  readonly sdkAppId: number
  readonly nick?: string | undefined
  /** URL of the photo. */
  readonly avatar?: string | undefined
  /** Your own id of the user, unique within the application; the new UserId by default. */
  readonly originId?: string | undefined
}

/** How registering one of many users went. `index` is its place in the input, from 0. */
export type RegisterResult =
  | { readonly ok: true; readonly index: number; readonly user: NewLcicUser; readonly userId: string }
  | { readonly ok: false; readonly index: number; readonly user: NewLcicUser; readonly error: PortraitError }

type WireUser = LcicOperations['RegisterUser']['input']

const { BatchRegister } = lcicOperations

/** Makes the task that registers users. */
export function createRegisterTask(raw: LcicClient): BulkTask<NewLcicUser, WireUser, string, RegisterResult> {
  return {
    name: 'users.register',
    batchSize: BatchRegister.batch.Users,
    isWrite: true,
    keyOf(given) {
      // Only one's own id can name the same user twice.
      return given?.originId ? `${given.sdkAppId} ${given.originId}` : ''
    },
    prepare(user) {
      if (typeof user === 'object' && user !== null) return toRegisterInput(user)
      throw new InvalidInputError('users.register', 'user', 'user must be an object.')
    },
    async send(users, options) {
      const call = raw.BatchRegister({ Users: [...users] }, options)
      return readAnswer(BatchRegister, call, { argument: 'user' }, (answer) => matchUsers(users, answer.Users))
    },
    toResult(user, index, outcome) {
      return outcome.ok
        ? { ok: true, index, user, userId: outcome.value }
        : { ok: false, index, user, error: outcome.error }
    },
  }
}

/** A user to register, as it travels. */
export function toRegisterInput({ sdkAppId, nick, avatar, originId }: NewLcicUser): WireUser {
  return {
    SdkAppId: sdkAppId,
    ...(nick !== undefined && { Name: nick }),
    ...(avatar !== undefined && { Avatar: avatar }),
    ...(originId !== undefined && { OriginId: originId }),
  }
}

/** The answer lists who was registered: by their origin ids, the others in their order. */
function matchUsers(
  users: readonly WireUser[],
  registered: LcicOperations['BatchRegister']['output']['Users'],
): readonly Outcome<string>[] {
  const keyOf = (SdkAppId: number, OriginId: string) => `${SdkAppId} ${OriginId}`
  const named = new Set(users.flatMap(({ SdkAppId, OriginId }) => (OriginId ? [keyOf(SdkAppId, OriginId)] : [])))
  const byKey = new Map(registered.map(({ SdkAppId, OriginId, UserId }) => [keyOf(SdkAppId, OriginId), UserId]))
  const others = registered.filter(({ SdkAppId, OriginId }) => !named.has(keyOf(SdkAppId, OriginId)))
  const nameless = users.filter(({ OriginId }) => !OriginId).length
  // With one of them missing nobody can tell which.
  const rest = others.length === nameless ? others.map(({ UserId }) => UserId) : []
  return users.map(({ SdkAppId, OriginId }) => {
    const value = OriginId ? byKey.get(keyOf(SdkAppId, OriginId)) : rest.shift()
    if (value !== undefined) return { ok: true, value }
    const problem = 'the answer does not name the user. Whether it was registered is not known: look for it with list.'
    return { ok: false, error: new TransportError(BatchRegister, 'bad-response', problem, { httpStatus: 200 }) }
  })
}
