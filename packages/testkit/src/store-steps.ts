import type { Store, UserRecord } from '@portrait/service'

/** The app of most tests; larger than 2^31, as SDKAppIDs may be. */
export const sdkAppId = 4_000_000_001
export const otherSdkAppId = 1_400_000_002

/** Writes records as they are, those of new users in the order given. */
export async function putUsers(store: Store, records: readonly UserRecord[], app: number = sdkAppId): Promise<void> {
  const userIds = records.map(({ userId }) => userId)
  await store.update(app, userIds, () => ({ records, result: undefined }))
}

export async function deleteUsers(store: Store, userIds: readonly string[]): Promise<void> {
  await store.update(sdkAppId, userIds, () => ({ records: userIds.map(() => undefined), result: undefined }))
}

/** The ids of all users of an app, in the order of creation. */
export async function listUserIds(store: Store, app: number = sdkAppId): Promise<readonly string[]> {
  const { records } = await store.find(app, {}, { offset: 0, limit: 1000 })
  return records.map(({ userId }) => userId)
}
