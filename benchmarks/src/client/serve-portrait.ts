import { createLcic, type LcicOptions } from '@portrait/node'
import { lcicSample } from './lcic-sample.ts'
import { serveClient, serverUrl } from './serve-client.ts'

const { secretId, secretKey, input } = lcicSample

/** Lets the table measure this package as it comes, but for the pace: 20 calls a second are all that is documented. */
export function servePortrait(options: Pick<LcicOptions, 'fetch' | 'transport'>): void {
  const { raw } = createLcic({ secretId, secretKey, baseUrl: serverUrl.origin, pacing: 'off', ...options })
  serveClient(() => raw.ModifyUserProfile(input))
}
