import type { CallOptions, LcicClient } from '@portrait/client'
import { lcicOperations } from '@portrait/protocol'
import { type LcicUser, toLcicUser } from './lcic-user.ts'
import { readAnswer } from './read-answer.ts'

/** What may be said of a list. Time-out and retries hold for each of its requests. */
export interface ListOptions extends CallOptions {
  /** How many users come with each request, up to 1000; 100 by default. */
  readonly pageSize?: number | undefined
}

/** Lists an application's users, page by page. */
export async function* listLcicUsers(
  raw: LcicClient,
  sdkAppId: number,
  { pageSize = 100, ...options }: ListOptions = {},
): AsyncGenerator<LcicUser, void, undefined> {
  for (let page = 1; ; page++) {
    const call = raw.DescribeSdkAppIdUsers({ SdkAppId: sdkAppId, Page: page, Limit: pageSize }, options)
    const { users, total } = await readAnswer(lcicOperations.DescribeSdkAppIdUsers, call, {}, ({ Users, Total }) => {
      return { users: Users.map(toLcicUser), total: Total }
    })
    yield* users
    // A short page alone is no end: the service may have a limit of its own.
    if (users.length === 0 || (page - 1) * pageSize + users.length >= total) return
  }
}
