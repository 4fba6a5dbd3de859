import { nearest } from '../../nearest.ts'
import type { Scene } from './scene.ts'

// Of more accounts the oldest are looked at: a slip is told from few, and a refusal should not cost a search of them all.
const maxAccounts = 200

/** An account of the app that somebody may have meant. */
export async function nearestAccount(userId: string, { trace, store }: Scene): Promise<string | undefined> {
  if (trace.app === undefined) return undefined
  const { records } = await store.find(trace.app.sdkAppId, {}, { offset: 0, limit: maxAccounts })
  const others = records.map((record) => record.userId).filter((known) => known !== userId)
  return nearest(userId, others)
}
