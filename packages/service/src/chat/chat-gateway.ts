import { type App, chatServers } from '@portrait/protocol'
import type { UserSigVerifier } from '@portrait/signing'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { headerOf, type ServiceRequest } from '../message.ts'
import { noteClockSkew } from '../note-clock-skew.ts'
import { parameterOf, parseQuery } from '../query.ts'
import { requireNotKicked } from '../require-not-kicked.ts'
import type { Store } from '../store.ts'
import type { Trace } from '../trace.ts'
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

/** Checks the query of a Chat call before anything else is looked at. Faults: 60002, 60004, 60010, 60012, 60025, 60026, 70xxx. */
export async function authenticateChat(
  request: ServiceRequest,
  { store, clock, verifier }: ChatGatewayOptions,
  trace: Trace,
): Promise<ChatCaller> {
  const parameters = parseQuery(request.query)
  if (parameters === undefined) throw new Fault(60002)
  const sdkAppId = parameterOf(parameters, 'sdkappid')
  if (!sdkAppId) throw missing(60012, 'sdkappid')
  if (!/^\d{1,10}$/.test(sdkAppId)) throw new Fault(60025, 'sdkappid must be a number.')
  if (parameterOf(parameters, 'contenttype') !== 'json') {
    throw new Fault(60025, 'contenttype must be json.', {
      kind: 'missing-parameter',
      name: 'contenttype',
      where: 'query',
    })
  }
  const identifier = parameterOf(parameters, 'identifier')
  if (!identifier) throw missing(60004, 'identifier')
  trace.user = identifier
  const app = await store.apps.get(Number(sdkAppId))
  if (app === undefined) throw new Fault(70020, '', { kind: 'unknown-app', sdkAppId: Number(sdkAppId) })
  trace.app = app
  requireRegion(app, headerOf(request, 'host'))
  const { sdkAppId: id, secretKey, admins } = app
  const userSig = parameterOf(parameters, 'usersig') ?? ''
  const verification = verifier.verify(userSig, { sdkAppId: id, secretKey, userId: identifier, nowMs: clock.now() })
  if (!verification.ok) throw toUserSigFault(verification)
  noteClockSkew(verification.content, clock, trace)
  await requireNotKicked(verification.content, app, store)
  if (!admins.includes(identifier)) {
    throw new Fault(60010, `${JSON.stringify(identifier)} is not an admin of this app.`, {
      kind: 'not-admin',
      identifier,
    })
  }
  return { app, identifier }
}

function missing(code: 60004 | 60012, name: string): Fault {
  return new Fault(code, `${name} is missing.`, { kind: 'missing-parameter', name, where: 'query' })
}

const regionsByHost: ReadonlyMap<string, string> = new Map(
  Object.entries(chatServers).map(([region, url]) => [new URL(url).host, region]),
)

/** Refuses a call at the vendor's host of another region than the app's. Fault: 60026. */
function requireRegion({ region }: App, host: string | undefined): void {
  if (region === undefined || host === undefined) return
  const called = regionsByHost.get(host.toLowerCase().replace(/:443$/, ''))
  if (called === undefined || called === region) return
  throw new Fault(60026, `${host} is the host of ${called}.`, { kind: 'wrong-region', host, region })
}
