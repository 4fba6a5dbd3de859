import { webDocuments } from '@portrait/protocol/documents'
import type { ServiceResponse } from '../message.ts'

/** One event of a change stream, held against its schema. */
export interface ReadEvent {
  readonly id: string
  readonly name: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Reads a change stream. */
export interface EventReader {
  /** The next event; `undefined` at the end. */
  next(): Promise<ReadEvent | undefined>
  /** The events up to the end. */
  rest(): Promise<readonly ReadEvent[]>
  /** How many comments there were so far. */
  comments(): number
  /** The reader goes away. */
  leave(): Promise<void>
}

export function readEvents({ status, body }: ServiceResponse): EventReader {
  if (typeof body === 'string') throw new Error(`The answer is no stream: HTTP ${status}, ${body}`)
  const iterator = body[Symbol.asyncIterator]()
  const events: ReadEvent[] = []
  let comments = 0

  async function next(): Promise<ReadEvent | undefined> {
    while (events.length === 0) {
      const read = await iterator.next()
      if (read.done) return undefined
      for (const block of String(read.value).split('\n\n')) {
        if (block === ':') comments += 1
        else if (block.startsWith('id: ')) events.push(parseEvent(block))
      }
    }
    return events.shift()
  }

  return {
    next,
    async rest() {
      const all: ReadEvent[] = []
      for (let event = await next(); event !== undefined; event = await next()) all.push(event)
      return all
    },
    comments: () => comments,
    leave: async () => void (await iterator.return?.()),
  }
}

function parseEvent(block: string): ReadEvent {
  const [, id = '', name = '', json = ''] = /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(block) ?? []
  const data = JSON.parse(json)
  const violation = webDocuments.ChangeEvents({ [name]: data })
  if (violation !== undefined) throw new Error(`The event ${name} breaks its spec: ${violation.message} It was ${json}`)
  return { id, name, data }
}
