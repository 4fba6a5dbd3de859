import type { App } from '@portrait/protocol'
import type { UserSigContent, UserSigVerifier } from '@portrait/signing'
import type { RuleContext } from '../context.ts'
import { Fault } from '../fault.ts'
import { headerOf, type ServiceRequest } from '../message.ts'
import { requireNotKicked } from '../require-not-kicked.ts'
import { toUserSigFault } from '../user-sig-fault.ts'

/** Who calls, and with what. */
export interface WebCaller {
  readonly app: App
  readonly userId: string
  readonly userSig: UserSigContent
}

/** Checks a user's own UserSig; the user is whom it names. Faults: 60012, 70xxx. */
export async function authenticateWeb(
  request: ServiceRequest,
  { store, clock, verifier }: RuleContext & { readonly verifier: UserSigVerifier },
): Promise<WebCaller> {
  const sdkAppId = headerOf(request, 'x-portrait-app')
  if (sdkAppId === undefined || !/^\d{1,10}$/.test(sdkAppId)) {
    throw new Fault(60012, 'Send the header X-Portrait-App: SDKAPPID.')
  }
  const [, userSig = ''] = /^Bearer +(\S+)$/i.exec(headerOf(request, 'authorization') ?? '') ?? []
  const app = await store.apps.get(Number(sdkAppId))
  if (app === undefined) throw new Fault(70020)
  const { sdkAppId: id, secretKey } = app
  const verification = verifier.verify(userSig, { sdkAppId: id, secretKey, nowMs: clock.now() })
  if (!verification.ok) throw toUserSigFault(verification.reason)
  await requireNotKicked(verification.content, app, store)
  return { app, userId: verification.content.identifier, userSig: verification.content }
}
