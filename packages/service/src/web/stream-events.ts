import { webSettings, webStreams } from '@portrait/protocol'
import { originOf } from '../actor.ts'
import type { RuleContext } from '../context.ts'
import { Fault } from '../fault.ts'
import { headerOf, type ServiceRequest, type ServiceResponse } from '../message.ts'
import { parseQuery } from '../query.ts'
import { requireNotKicked } from '../require-not-kicked.ts'
import type { StreamHub } from '../stream/stream-hub.ts'
import type { WebCaller } from './authenticate.ts'

/** Opens the change stream of a user. Faults: 40001, 60007, 70052. */
export async function streamEvents(
  request: ServiceRequest,
  { app, userId, userSig }: WebCaller,
  { store, streams }: RuleContext & { readonly streams: StreamHub },
): Promise<ServiceResponse> {
  const { createdAtSeconds, expireSeconds } = userSig
  const wanted = {
    app,
    userId,
    follow: readUsers(request.query),
    lastEventId: headerOf(request, 'last-event-id'),
    origin: originOf('Web', request),
    sigCreatedAtSeconds: createdAtSeconds,
    expiresAtMs: (createdAtSeconds + expireSeconds) * 1000,
  }
  // A kick between the check of the UserSig and the stream's opening is no event of the stream.
  const body = await streams.open(wanted, () => requireNotKicked(userSig, app, store))
  return { status: 200, headers: webSettings.streamHeaders, body }
}

function readUsers(query: string): readonly string[] {
  const parameters = parseQuery(query)
  if (parameters === undefined) throw new Fault(40001, 'The query is not percent-encoded UTF-8.')
  const userIds = parameters.filter(([name]) => name === 'users').map(([, value]) => value)
  const { users: maximum } = webStreams.streamEvents.batch
  if (userIds.includes('')) throw new Fault(40001, 'A user to follow has an empty id.')
  if (userIds.length > maximum)
    throw new Fault(40001, `There are ${userIds.length} users to follow; ${maximum} are allowed.`)
  return userIds
}
