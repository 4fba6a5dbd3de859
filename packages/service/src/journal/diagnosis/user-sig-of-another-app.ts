import type { Explain } from './scene.ts'

/** The UserSig names an app, and the request another. */
export const userSigOfAnotherApp: Explain<'user-sig'> = ({ content }, { trace, apps }) => {
  const signedFor = content?.sdkAppId ?? 0
  const called = trace.app?.sdkAppId ?? 0
  const other = apps.find(({ sdkAppId }) => sdkAppId === signedFor)
  const name =
    other === undefined
      ? 'which is not an app of this service'
      : `the app ${JSON.stringify(other.name)} of this service`
  return {
    cause: 'user-sig-of-another-app',
    summary: `The UserSig was made for SDKAppID ${signedFor}, ${name}; the request is for ${called}.`,
    details: { signedFor, called },
    fix: `Sign with the sdkAppId and the secretKey of ${called}, or call as ${signedFor}.`,
  }
}
