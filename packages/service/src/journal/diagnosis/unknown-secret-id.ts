import { nearest } from '../../nearest.ts'
import type { Explain } from './scene.ts'
import { quote } from './words.ts'

/** No app has the SecretId that signed. */
export const unknownSecretId: Explain<'unknown-secret-id'> = ({ secretId }, { apps }) => {
  const meant = nearest(
    secretId,
    apps.map(({ tencentCloud }) => tencentCloud.secretId),
  )
  return {
    cause: 'unknown-secret-id',
    summary: `No app of this service has the SecretId ${quote(secretId)}.`,
    details: { secretId, ...(meant !== undefined && { nearest: meant }) },
    fix:
      meant === undefined
        ? "Sign with tencentCloud.secretId and tencentCloud.secretKey of the ready file, not with the cloud's own."
        : `Did you mean ${quote(meant)}?`,
  }
}
