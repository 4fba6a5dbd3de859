import { nearest } from '../../nearest.ts'
import type { Explain } from './scene.ts'

/** No app has the SDKAppID. */
export const unknownApp: Explain<'unknown-app'> = ({ sdkAppId }, { apps }) => {
  const known = apps.map((app) => String(app.sdkAppId))
  const meant = nearest(String(sdkAppId), known)
  return {
    cause: 'unknown-app',
    summary: `This service has no app with the SDKAppID ${sdkAppId}.`,
    details: { sdkAppId, known: known.slice(0, 10).join(', '), ...(meant !== undefined && { nearest: Number(meant) }) },
    fix:
      meant === undefined
        ? 'Use the SDKAppID of the ready file, or create the app.'
        : `Did you mean ${meant}? Else create the app.`,
  }
}
