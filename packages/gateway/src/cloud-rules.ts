import type { Chat } from '@portrait/node'
import { type App, type ProfileItem, standardFields, toCustomField } from '@portrait/protocol'
import { toFieldChanges, toProfile, type WebRules } from '@portrait/service'
import { isUnknownAccount, toFault } from './cloud-fault.ts'

type Cloud = Pick<Chat, 'raw'>

/** Makes the rules that answer the web API from the cloud. */
export function createCloudRules({ raw }: Cloud, app: App): WebRules {
  const tags = [...standardFields, ...app.customFields.map(toCustomField)]
    .filter(({ read }) => read.includes('app') && read.includes('admin'))
    .map(({ tag }) => tag)

  /** The fields of each user, by id; those of nobody are absent. */
  async function read(userIds: readonly string[]): Promise<ReadonlyMap<string, Record<string, string | number>>> {
    const { UserProfileItem } = await raw.portrait_get({ To_Account: [...new Set(userIds)], TagList: tags })
    const found = UserProfileItem.filter(({ ResultCode }) => ResultCode === 0)
    return new Map(found.map(({ To_Account, ProfileItem: items = [] }) => [To_Account, toFields(items)]))
  }

  async function write(userId: string, items: ProfileItem[]): Promise<void> {
    try {
      await raw.portrait_set({ From_Account: userId, ProfileItem: items })
    } catch (error) {
      if (!isUnknownAccount(error)) throw error
      // As a first login does at the vendor.
      await raw.account_import({ UserID: userId })
      await raw.portrait_set({ From_Account: userId, ProfileItem: items })
    }
  }

  async function profileOf(userId: string, updatedAt: number) {
    const fields = (await read([userId])).get(userId)
    return toProfile(userId, fields && { fields, updatedAt }, app)
  }

  return {
    getMyProfile: (_input, { caller }) => refusing(() => profileOf(caller, 0)),

    async updateMyProfile(input, { caller, clock }) {
      const changes = toFieldChanges(input, app)
      return refusing(async () => {
        const items = [...changes].map(([Tag, Value]) => ({ Tag, Value }))
        await write(caller, items)
        return profileOf(caller, clock.now())
      })
    },

    getUserProfiles: ({ userIDs }) =>
      refusing(async () => {
        const users = await read(userIDs)
        return {
          profiles: userIDs.flatMap((userId) => {
            const fields = users.get(userId)
            return fields === undefined ? [] : [toProfile(userId, { fields, updatedAt: 0 }, app)]
          }),
          missing: userIDs.filter((userId) => !users.has(userId)),
        }
      }),

    getUserPresence: ({ userIDs }) =>
      refusing(async () => {
        const { QueryResult } = await raw.query_online_status({ To_Account: [...new Set(userIDs)] })
        const states = new Map(QueryResult.map(({ To_Account, Status }) => [To_Account, Status]))
        return {
          users: userIDs.flatMap((userID) => {
            const state = states.get(userID)
            if (state === undefined) return []
            return [{ userID, status: state === 'Online' ? ('online' as const) : ('offline' as const) }]
          }),
          missing: userIDs.filter((userID) => !states.has(userID)),
        }
      }),
  }
}

/** The cloud has no field that is unset: it leaves it out, or says what stands for it. */
function toFields(items: readonly ProfileItem[]): Record<string, string | number> {
  return Object.fromEntries(items.map(({ Tag, Value }) => [Tag, Value]))
}

async function refusing<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    throw toFault(error)
  }
}
