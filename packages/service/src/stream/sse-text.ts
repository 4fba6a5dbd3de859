/** What a comment looks like; it keeps an idle connection open. */
export const sseComment = ':\n\n'

/** One event of a text/event-stream. JSON has no line breaks of its own, so its data is one line. */
export function toSseText(id: string, event: string, data: object): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

/** Tells the reader how long to wait before it comes back. */
export function toSseRetry(ms: number): string {
  return `retry: ${ms}\n\n`
}
