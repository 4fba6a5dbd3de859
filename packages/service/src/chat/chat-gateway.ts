import type { App } from '@portrait/protocol'
import type { UserSigVerifier } from '@portrait/signing'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { parameterOf, parseQuery } from '../query.ts'
import { requireNotKicked } from '../require-not-kicked.ts'
import type { Store } from '../store.ts'
import { toUserSigFault } from '../user-sig-fault.ts'

export interface ChatGatewayOptions {
  readonly store: Store
  readonly clock: Clock
  readonly verifier: UserSigVerifier
}

/** Who calls, as the query proves it. */
export interface ChatCaller {
  readonly app: App
  readonly identifier: string
}

/** Checks the query of a Chat call before anything else is looked at. Faults: 60004, 60010, 60012, 60025, 70xxx. */
export async function authenticateChat(
  query: string,
  { store, clock, verifier }: ChatGatewayOptions,
): Promise<ChatCaller> {
  const parameters = parseQuery(query)
  if (parameters === undefined) throw new Fault(60002)
  const sdkAppId = parameterOf(parameters, 'sdkappid')
  if (!sdkAppId) throw new Fault(60012)
  if (!/^\d{1,10}$/.test(sdkAppId)) throw new Fault(60025, 'sdkappid must be a number.')
  if (parameterOf(parameters, 'contenttype') !== 'json') throw new Fault(60025, 'contenttype must be json.')
  const identifier = parameterOf(parameters, 'identifier')
  if (!identifier) throw new Fault(60004, 'identifier is missing.')
  const app = await store.apps.get(Number(sdkAppId))
  if (app === undefined) throw new Fault(70020)
  const { sdkAppId: id, secretKey, admins } = app
  const userSig = parameterOf(parameters, 'usersig') ?? ''
  const verification = verifier.verify(userSig, { sdkAppId: id, secretKey, userId: identifier, nowMs: clock.now() })
  if (!verification.ok) throw toUserSigFault(verification.reason)
  await requireNotKicked(verification.content, app, store)
  if (!admins.includes(identifier)) throw new Fault(60010, `${JSON.stringify(identifier)} is not an admin of this app.`)
  return { app, identifier }
}
