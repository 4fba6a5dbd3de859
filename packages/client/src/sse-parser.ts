/** A server-sent event as it travels. */
export interface SseMessage {
  readonly id: string
  readonly event: string
  readonly data: string
}

/** Makes a parser of text/event-stream that takes text as it comes and returns the events it completes. */
export function createSseParser(): { push(text: string): readonly SseMessage[]; pending(): number } {
  let rest = ''
  let fields = new Map<string, string>()
  let lastId = ''

  function take(line: string): SseMessage | undefined {
    if (line !== '') {
      const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
      const known = fields.get(name)
      fields.set(name, name === 'data' && known !== undefined ? `${known}\n${value}` : value)
      return undefined
    }
    const { id = lastId, event = 'message', data } = Object.fromEntries(fields)
    fields = new Map()
    lastId = id
    return data === undefined ? undefined : { id, event, data }
  }

  return {
    push(text) {
      // A CR at the end may be half of a line break.
      const lines = (rest + text).split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      return lines.map(take).filter((message) => message !== undefined)
    },
    pending: () => rest.length + (fields.get('data')?.length ?? 0),
  }
}
