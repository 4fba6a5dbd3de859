import { Fault } from '../fault.ts'

/** The account that an entry names as UserID or, as in older documents, Identifier. Fault: 70402. */
export function accountIdOf({
  UserID,
  Identifier,
}: {
  readonly UserID?: string
  readonly Identifier?: string
}): string {
  const userId = UserID ?? Identifier
  if (userId === undefined) throw new Fault(70402, 'UserID is missing.')
  return userId
}
