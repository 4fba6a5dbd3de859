import type { App } from '@portrait/protocol'
import type { UserSigContent, UserSigVerifier } from '@portrait/signing'
import type { RuleContext } from '../context.ts'
import { Fault } from '../fault.ts'
import { headerOf, type ServiceRequest } from '../message.ts'
import { noteClockSkew } from '../note-clock-skew.ts'
import { requireNotKicked } from '../require-not-kicked.ts'
import type { Trace } from '../trace.ts'
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
  trace: Trace,
): Promise<WebCaller> {
  const sdkAppId = headerOf(request, 'x-portrait-app')
  if (sdkAppId === undefined || !/^\d{1,10}$/.test(sdkAppId)) {
    const facts = { kind: 'missing-parameter', name: 'X-Portrait-App', where: 'header' } as const
    throw new Fault(60012, 'Send the header X-Portrait-App: SDKAPPID.', facts)
  }
  const [, userSig = ''] = /^Bearer +(\S+)$/i.exec(headerOf(request, 'authorization') ?? '') ?? []
  const app = await store.apps.get(Number(sdkAppId))
  if (app === undefined) throw new Fault(70020, '', { kind: 'unknown-app', sdkAppId: Number(sdkAppId) })
  trace.app = app
  const { sdkAppId: id, secretKey } = app
  const verification = verifier.verify(userSig, { sdkAppId: id, secretKey, nowMs: clock.now() })
  const named = verification.content?.identifier
  if (named !== undefined) trace.user = named
  if (!verification.ok) throw toUserSigFault(verification)
  noteClockSkew(verification.content, clock, trace)
  await requireNotKicked(verification.content, app, store)
  return { app, userId: verification.content.identifier, userSig: verification.content }
}
