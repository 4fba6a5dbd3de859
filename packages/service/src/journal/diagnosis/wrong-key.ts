import type { App } from '@portrait/protocol'
import { createUserSigVerifier } from '@portrait/signing'
import type { Explain } from './scene.ts'
import { sentUserSig } from './sent-user-sig.ts'

/** The UserSig was signed with another key than the app's; says whose it is, if it is anybody's here. */
export const wrongKey: Explain<'user-sig'> = ({ content }, { trace, apps, nowMs }) => {
  const called = trace.app?.sdkAppId ?? 0
  const sig = sentUserSig(trace)
  // Of its own: what it remembers must not reach the service's.
  const verifier = createUserSigVerifier({ maxEntries: 0 })
  const fits = (secretKey: string) =>
    content !== undefined && verifier.verify(sig, { sdkAppId: content.sdkAppId, secretKey, nowMs }).ok
  const own = trace.app
  const isCloudKey = own !== undefined && fits(own.tencentCloud.secretKey)
  const other = apps.find((app) => app.sdkAppId !== called && fits(app.secretKey))
  return {
    cause: 'wrong-key',
    summary: `The UserSig names the right app, ${called}, but was not signed with its secretKey.`,
    details: {
      sdkAppId: called,
      ...(other && { keyOfApp: other.sdkAppId }),
      ...(isCloudKey && { keyIs: 'tencentCloud.secretKey' }),
    },
    fix: fixOf(called, other, isCloudKey),
  }
}

function fixOf(called: number, other: App | undefined, isCloudKey: boolean): string {
  if (isCloudKey)
    return `The signer has the TencentCloud key of ${called}: UserSigs are signed with the app's own secretKey.`
  if (other !== undefined)
    return `The signer has the secretKey of ${other.sdkAppId} (${other.name}): give it that of ${called}.`
  return `Give the signer the secretKey of ${called}; no app here has the key it used. Has the key been replaced since?`
}
