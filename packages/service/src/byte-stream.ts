/** The bytes of a text that is made as it is read. Ends when its reader cancels, and fails when the request is aborted. */
export function toByteStream(texts: AsyncIterable<string>, request: Request): ReadableStream<Uint8Array> {
  const iterator = texts[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const end = async (): Promise<void> => void (await iterator.return?.())
  let onAbort: (() => void) | undefined
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        onAbort = () => {
          controller.error(request.signal.reason)
          void end()
        }
        if (request.signal.aborted) onAbort()
        else request.signal.addEventListener('abort', onAbort, { once: true })
      },
      async pull(controller) {
        const { done, value } = await iterator.next()
        // The request, not its signal alone: a Request that nobody holds is collected, and its signal hears of nothing more.
        if (request.signal.aborted) return
        if (!done) {
          controller.enqueue(encoder.encode(value))
          return
        }
        if (onAbort !== undefined) request.signal.removeEventListener('abort', onAbort)
        controller.close()
      },
      cancel: end,
    },
    // Nothing is made before somebody reads.
    { highWaterMark: 0 },
  )
}
