import type { AppContext } from '../context.ts'
import type { UserRecord } from '../store.ts'
import { requireAccount } from './push-feature.ts'

/** Changes several accounts, all of them or none; each gets the values that were named for it. Fault: 90048. */
export function changeAccounts<Value>(
  valuesByAccount: ReadonlyMap<string, readonly Value[]>,
  { app, store, clock }: AppContext,
  change: (user: UserRecord, values: readonly Value[], now: number) => UserRecord,
): Promise<Record<never, never>> {
  const userIds = [...valuesByAccount.keys()]
  const now = clock.now()
  return store.update(app.sdkAppId, userIds, (users) => ({
    records: userIds.map((userId, index) =>
      change(requireAccount(userId, users[index]), valuesByAccount.get(userId) ?? [], now),
    ),
    result: {},
  }))
}
