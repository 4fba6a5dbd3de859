import { createLcicClient, type Fetch, type LcicClient } from '@portrait/client'
import { lcicServers } from '@portrait/protocol'
import { createTc3Signer } from '@portrait/signing'
import { type Place, toBaseUrl } from './base-url.ts'
import { requireText } from './checking.ts'
import { createLcicUsers, type LcicUsers } from './lcic-users.ts'

/** Which of Tencent Cloud's two sites the account belongs to. */
export type LcicHost = keyof typeof lcicServers

/** Which account, and where. */
export type LcicOptions = Place<'host', LcicHost> & {
  readonly secretId: string
  readonly secretKey: string
  /** `globalThis.fetch` by default. */
  readonly fetch?: Fetch | undefined
  /** Tells the time of signatures, in milliseconds since the epoch; the machine's clock by default. */
  readonly clock?: { now(): number } | undefined
}

/** Low-Code Interactive Classroom, as a backend sees it. */
export interface Lcic {
  readonly users: LcicUsers
  /** Every operation under the API's own names. Refusals are plain ServiceErrors. */
  readonly raw: LcicClient
}

/** Makes a client of LCIC's API. Does no I/O. Throws a UsageError. */
export function createLcic(options: LcicOptions): Lcic {
  const { secretId, secretKey, host, fetch, clock } = options
  const baseUrl = toBaseUrl('createLcic', 'host', lcicServers, host, options.baseUrl)
  requireText('createLcic', 'secretId', secretId)
  requireText('createLcic', 'secretKey', secretKey)
  const signer = createTc3Signer({ secretId, secretKey })
  const raw = createLcicClient({ baseUrl, sign: (request) => signer.sign(request).authorization, fetch, clock })
  return { users: createLcicUsers(raw), raw }
}
