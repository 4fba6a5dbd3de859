import { createLcicClient, type LcicClient } from '@portrait/client'
import { lcicServers } from '@portrait/protocol'
import { createTc3Signer } from '@portrait/signing'
import { type AdapterOptions, toPipelineOptions } from './adapter-options.ts'
import { type Place, toBaseUrl } from './base-url.ts'
import { requireText } from './checking.ts'
import { createLcicUsers, type LcicUsers } from './lcic-users.ts'

/** Which of Tencent Cloud's two sites the account belongs to. */
export type LcicHost = keyof typeof lcicServers

/** Which account, and where. */
export type LcicOptions = Place<'host', LcicHost> &
  AdapterOptions & {
    readonly secretId: string
    readonly secretKey: string
  }

/** Low-Code Interactive Classroom, as a backend sees it. */
export interface Lcic {
  readonly users: LcicUsers
  /** Every operation under the API's own names. Refusals are plain ServiceErrors. */
  readonly raw: LcicClient
}

/** Makes a client of LCIC's API. Does no I/O. Throws a UsageError. */
export function createLcic(options: LcicOptions): Lcic {
  const { secretId, secretKey, host, verifyWrites } = options
  const baseUrl = toBaseUrl('createLcic', 'host', lcicServers, host, options.baseUrl)
  requireText('createLcic', 'secretId', secretId)
  requireText('createLcic', 'secretKey', secretKey)
  const signer = createTc3Signer({ secretId, secretKey })
  const sign = (request: Parameters<typeof signer.sign>[0]) => signer.sign(request).authorization
  const raw = createLcicClient({ ...toPipelineOptions(options), baseUrl, sign })
  return { users: createLcicUsers(raw, { verifyWrites }), raw }
}
