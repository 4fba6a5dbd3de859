/** A server-sent event as it travels. */
export interface SseMessage {
  readonly id: string
  /** Empty where it has no name. */
  readonly event: string
  readonly data: string
}

/** Makes a parser of text/event-stream that takes text as it comes and returns the events it completes. */
export function createSseParser(): { push(text: string): readonly SseMessage[]; pending(): number } {
  let rest = ''
  let id = ''
  let event = ''
  let data: string[] = []

  function take(line: string): SseMessage | undefined {
    if (line !== '') {
      const [, name, value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
      if (name === 'id') id = value
      if (name === 'event') event = value
      if (name === 'data') data.push(value)
      return undefined
    }
    const message = data.length > 0 ? { id, event, data: data.join('\n') } : undefined
    event = ''
    data = []
    return message
  }

  return {
    push(text) {
      // A CR at the end may be half of a line break.
      const lines = (rest + text).split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      return lines.map(take).filter((message) => message !== undefined)
    },
    pending: () => rest.length + data.join().length,
  }
}
