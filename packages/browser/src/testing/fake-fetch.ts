import type { Fetch, FetchInit } from '@portrait/client'

/** A request that a fake `fetch` was given. */
export interface SentRequest extends FetchInit {
  readonly url: string
}

/** A profile as the web API answers it. */
export const wireProfile = {
  userID: 'user1',
  nick: 'One',
  gender: '',
  birthday: 0,
  location: '',
  selfSignature: '',
  allowType: 'AllowType_Type_AllowAny',
  language: 0,
  avatar: '',
  messageSettings: 0,
  adminForbidType: 'AdminForbid_Type_None',
  level: 0,
  role: 0,
  lastUpdatedTime: 1,
  profileCustomField: [],
}

/** Makes a `fetch` that lets a login succeed and then answers as it is told; it keeps what it was sent. */
export function fakeFetch(answer: (request: SentRequest) => Response | Promise<Response>) {
  const sent: SentRequest[] = []
  const fetch: Fetch = async (url, init) => {
    sent.push({ url, ...init })
    return sent.length === 1 ? Response.json(wireProfile) : answer({ url, ...init })
  }
  return { sent, fetch }
}
