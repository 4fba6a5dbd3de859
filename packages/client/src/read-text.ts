/** Reads a response's body as UTF-8; nothing when it has more than `maxBytes`. Rejects when the connection breaks. */
export async function readText({ body }: Response, maxBytes: number, signal: AbortSignal): Promise<string | undefined> {
  if (body === null) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let left = maxBytes
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    left -= value.length
    if (left < 0 || signal.aborted) {
      // Nobody waits for the rest, nor for how its end turns out.
      reader.cancel().catch(() => {})
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
