import type { UserRecord } from '@portrait/service'

/** A user's first record, with what `changes` says. */
export function exampleUser(userId: string, changes: Partial<Omit<UserRecord, 'userId'>> = {}): UserRecord {
  return {
    userId,
    version: 1,
    createdAt: 1_700_000_000_000,
    updatedAt: 1_700_000_000_000,
    fields: { Tag_Profile_IM_Nick: `Nick of ${userId}`, Tag_Profile_IM_Gender: 'Gender_Type_Female' },
    attributes: { city: 'Shenzhen' },
    tags: ['a', 'b'],
    ...changes,
  }
}
