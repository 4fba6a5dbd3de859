import type { AppUsers } from './memory-state.ts'
import type { Mark } from './rewindable-map.ts'
import type { UserRecord } from './store.ts'

/** One app's users and a version of them to go back to. */
export interface MarkedUsers {
  readonly users: AppUsers
  readonly records: Mark<UserRecord>
  readonly owners: Mark<string>
}

/** Marks the present version. */
export function markUsers(users: AppUsers): MarkedUsers {
  return { users, records: users.records.mark(), owners: users.ownersByOriginId.mark() }
}

/** Goes back to the version, and answers the users. */
export function rewindUsers({ users, records, owners }: MarkedUsers): AppUsers {
  users.records.rewind(records)
  users.ownersByOriginId.rewind(owners)
  return users
}

/** Gives the version up. */
export function releaseUsers({ users, records, owners }: MarkedUsers): void {
  users.records.release(records)
  users.ownersByOriginId.release(owners)
}
