import { webStreams } from '@portrait/protocol'
import type { ServiceRequest } from '@portrait/service'
import { createUserSigSigner } from '@portrait/signing'

/** One event of a change stream. */
export interface StreamedEvent {
  readonly id: string
  readonly name: string
  readonly data: Readonly<Record<string, unknown>>
}

export interface ChangeStreamRequest {
  readonly sdkAppId: number
  readonly secretKey: string
  readonly userId: string
  readonly follow?: readonly string[]
  readonly lastEventId?: string | undefined
  readonly nowMs?: number
}

const { path, method } = webStreams.streamEvents

/** The path and headers that open a change stream. */
export function changeStreamCall(request: ChangeStreamRequest): { path: string; headers: Record<string, string> } {
  const { sdkAppId, secretKey, userId, follow = [], lastEventId, nowMs = Date.now() } = request
  const userSig = createUserSigSigner({ sdkAppId, secretKey }).sign(userId, { expireSeconds: 86_400, nowMs })
  const query = new URLSearchParams(follow.map((followed) => ['users', followed] as [string, string]))
  return {
    path: `${path}?${query}`,
    headers: {
      authorization: `Bearer ${userSig}`,
      'x-portrait-app': String(sdkAppId),
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    },
  }
}

/** The same as a request to the service itself. */
export function changeStreamRequest(request: ChangeStreamRequest): ServiceRequest {
  const call = changeStreamCall(request)
  const [, query = ''] = call.path.split('?')
  return { method, path, query, headers: call.headers, readBody: async () => new Uint8Array() }
}

/** Collects the text of a stream and gives its whole events. */
export function createEventParser(): (text: string) => readonly StreamedEvent[] {
  let rest = ''
  return (text) => {
    const blocks = (rest + text).split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks.flatMap((block) => {
      const [, id = '', name = '', data = ''] = /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(block) ?? []
      return id === '' ? [] : [{ id, name, data: JSON.parse(data) }]
    })
  }
}
