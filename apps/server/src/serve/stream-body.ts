import type { IncomingMessage } from 'node:http'

/** A request's body as it arrives; `onStart` is called when reading begins. Who stops reading leaves the rest unread. */
export async function* streamBody(request: IncomingMessage, onStart: () => void): AsyncIterable<Uint8Array> {
  onStart()
  // The connection stays, so that who stops in the middle can still be answered.
  yield* request.iterator({ destroyOnReturn: false })
}
