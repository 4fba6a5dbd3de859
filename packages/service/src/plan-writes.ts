import { OriginIdTakenError, type UserRecord } from './store.ts'

/** One user that a change creates (`before` is absent), replaces, or deletes (`after` is absent). */
export interface UserWrite {
  readonly userId: string
  readonly before: UserRecord | undefined
  readonly after: UserRecord | undefined
}

/**
 * What a change writes: the users whose record is not the one that was passed in, each once.
 * `ownerOf` names the user who has an origin id before the change.
 *
 * @throws {OriginIdTakenError} when two users would have one origin id.
 * @throws {TypeError} when the records do not fit the ids.
 */
export function planWrites(
  userIds: readonly string[],
  current: readonly (UserRecord | undefined)[],
  records: readonly (UserRecord | undefined)[],
  ownerOf: (originId: string) => string | undefined,
): readonly UserWrite[] {
  if (records.length !== userIds.length) {
    throw new TypeError(`A change of ${userIds.length} users returned ${records.length} records. Return one for each.`)
  }
  const [userId] = userIds
  // Most changes are of one user.
  if (userId !== undefined && userIds.length === 1) return planWrite(userId, current[0], records[0], ownerOf)
  const writes = new Map<string, UserWrite>()
  const seen = new Map<string, UserRecord | undefined>()
  for (const [index, userId] of userIds.entries()) {
    const after = records[index]
    requireOwn(userId, after)
    if (seen.has(userId) && !isSameRecord(seen.get(userId), after)) {
      throw new TypeError(`A change returned two different records of user ${JSON.stringify(userId)}.`)
    }
    seen.set(userId, after)
    const before = current[index]
    if (after !== before) writes.set(userId, { userId, before, after })
  }

  const claims = new Map<string, string>()
  for (const { userId, after } of writes.values()) {
    const originId = after?.lcic?.originId
    if (originId === undefined) continue
    const owner = ownerOf(originId)
    const isOwnerKept = owner !== undefined && owner !== userId && !writes.has(owner)
    if (isOwnerKept || claims.has(originId)) throw new OriginIdTakenError(originId)
    claims.set(originId, userId)
  }
  return [...writes.values()]
}

function planWrite(
  userId: string,
  before: UserRecord | undefined,
  after: UserRecord | undefined,
  ownerOf: (originId: string) => string | undefined,
): readonly UserWrite[] {
  requireOwn(userId, after)
  if (after === before) return []
  const originId = after?.lcic?.originId
  if (originId !== undefined && (ownerOf(originId) ?? userId) !== userId) throw new OriginIdTakenError(originId)
  return [{ userId, before, after }]
}

function requireOwn(userId: string, record: UserRecord | undefined): void {
  if (record === undefined || record.userId === userId) return
  throw new TypeError(
    `A change put the record of user ${JSON.stringify(record.userId)} where ${JSON.stringify(userId)} belongs.`,
  )
}

function isSameRecord(one: UserRecord | undefined, other: UserRecord | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
